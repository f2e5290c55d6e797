import { isRoleLine, readBareNames, readByline } from './byline.ts';
import type { Draft, Role } from './draft.ts';
import { giveRoles } from './draft.ts';
import { findOpening } from './dateline.ts';
import { SECTION_NAME } from './furniture-rules.ts';
import { endsSentence, isProse, isTitleLike, roughWords } from './line-shape.ts';
import { findFullDates, findPrintedDates } from './printed-date.ts';
import { isOutletLine } from './outlet-line.ts';

const MAX_DATE_LINE_WORDS = 12;
/** Lower-case words that only a phrase has: a standfirst may name a day. */
const SAYS =
  /(?<!\p{L})(?!(?:on|at|in|of|the|by|and|updated|published|posted|print|online|edition|page|last|first|am|pm|a\.m|p\.m|de|le|am|um|à)(?!\p{L}))\p{Ll}\p{L}+/u;
const MAX_STANDFIRST_WORDS = 45;
/** A byline may also close a report, or stand above a later part of it: only short lines far from the head are asked. */
const FOOT_LINES = 3;

/** Names what stands between the headline and the body: byline, outlet, standfirst. A byline at the report's foot is found too. */
export function markHeadLines(draft: Draft): Draft {
  const headline = draft.roles.indexOf('headline');
  const body = findBody(draft);
  const foot = draft.blocks.length - FOOT_LINES;
  const named = giveRoles(draft, (block, index) => {
    const { text } = block;
    if (index >= body && index < foot) return undefined;
    if (readByline(text) !== undefined) return 'byline';
    if (index >= body || index < headline) return undefined;
    if (isRoleLine(text)) return 'byline';
    if (isOutletLine(text)) return 'copyright';
    if (SECTION_NAME.test(text)) return 'label';
    if (block.hint === undefined && isHeadDate(text)) return 'timestamp';
    return headline >= 0 && readBareNames(text) !== undefined && !isProse(text) ? 'byline' : undefined;
  });
  return giveRoles(
    named,
    (block, index) =>
      standfirstRole(named, { index, headline, body }) ??
      (block.hint === 'standfirst' && index < body ? 'standfirst' : undefined),
  );
}

/** A short line between headline and body that holds a full date and is no sentence: `Desk report, Harbourtown, 3 March 2025, print edition`. */
function isHeadDate(text: string): boolean {
  if (text.length > 100 || roughWords(text) > MAX_DATE_LINE_WORDS || endsSentence(text)) return false;
  const [date, ...more] = findFullDates(text);
  if (date === undefined || more.length > 2) return false;
  const around = `${text.slice(0, date.start)} ${text.slice(date.end)}`;
  return !SAYS.test(around);
}

/** The first block that can only be body. */
function findBody(draft: Draft): number {
  const index = draft.blocks.findIndex(
    ({ text, hint }, at) =>
      draft.roles[at] === undefined && hint !== 'standfirst' && (isProse(text) || findOpening(text) !== undefined),
  );
  return index < 0 ? draft.blocks.length : index;
}

/**
 * A standfirst is the first line below the headline that is not prose, or a short paragraph parted from the body by a byline,
 * a timestamp or a dateline. One alone: a second such line is a heading,
 * and so is one below a bare clock time, as live blogs have them.
 */
function standfirstRole(
  draft: Draft,
  { index, headline, body }: { index: number; headline: number; body: number },
): Role | undefined {
  if (headline < 0 || index < headline || index > body) return undefined;
  const open = draft.roles.findIndex((role, at) => at > headline && role === undefined);
  const block = draft.blocks[index];
  if (
    open !== index ||
    block === undefined ||
    block.hint === 'heading' ||
    roughWords(block.text) > MAX_STANDFIRST_WORDS
  )
    return undefined;
  const above = draft.blocks[index - 1];
  if (draft.roles[index - 1] === 'timestamp' && above !== undefined && findPrintedDates(above.text).length === 0)
    return undefined;
  const below = draft.roles.findIndex((role, at) => at > index && role === undefined);
  const next = draft.blocks[below];
  if (next === undefined) return undefined;
  if (index < body) return isTitleLike(block.text) && roughWords(block.text) >= 4 ? 'standfirst' : undefined;
  if (findOpening(block.text) !== undefined || !isProse(next.text)) return undefined;
  const parted = draft.roles.slice(index + 1, below).some((role) => role === 'byline' || role === 'timestamp');
  return parted || findOpening(next.text) !== undefined ? 'standfirst' : undefined;
}
