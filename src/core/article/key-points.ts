import { findOpening } from './dateline.ts';
import type { Draft } from './draft.ts';
import { giveRoles } from './draft.ts';
import { isProse } from './line-shape.ts';

const TITLE =
  /^(?:summary|key (?:points|takeaways|facts)|highlights|takeaways|at a glance|in short|the gist|(?:quick|fast) facts)\s?:?$/i;
const LIST_MARK = /^(?:[-*•–▪●◦‣]|\d{1,2}[.)])\s/;
/** Two items above the dateline are a summary; one alone may be anything. */
const MIN_ITEMS = 2;
const MAX_POINTS = 10;
/** How far below the headline a dateline is looked for: captions and buttons come between. */
const MAX_HEAD_BLOCKS = 20;

/** Sets aside the key points that a page prints between the headline and the dateline: a report begins at its dateline. */
export function markKeyPoints(draft: Draft): Draft {
  const start = draft.roles.indexOf('headline') + 1;
  const dateline = draft.blocks.findIndex(
    ({ text }, index) =>
      index >= start && index <= start + MAX_HEAD_BLOCKS && draft.roles[index] === undefined && opensWire(text),
  );
  const points = findPoints(draft, start, dateline);
  return giveRoles(draft, (_, index) => (points.has(index) ? 'label' : undefined));
}

function opensWire(text: string): boolean {
  if (!isProse(text)) return false;
  const opening = findOpening(text);
  return opening?.place !== undefined && (opening.agency !== undefined || opening.date !== undefined);
}

function findPoints(draft: Draft, start: number, dateline: number): ReadonlySet<number> {
  const open = draft.roles.flatMap((role, index) =>
    role === undefined && index >= start && index < dateline ? [index] : [],
  );
  const title = open.find((index) => TITLE.test(draft.blocks[index]?.text ?? ''));
  const points =
    title === undefined
      ? open.filter((index) => isItem(draft, index))
      : open.filter((index) => index === title || (index > title && isPoint(draft, index)));
  return new Set(points.length >= MIN_ITEMS && points.length <= MAX_POINTS ? points : []);
}

function isItem({ blocks }: Draft, index: number): boolean {
  const { hint, text } = blocks[index] ?? { text: '' };
  return hint === 'item' || LIST_MARK.test(text);
}

function isPoint(draft: Draft, index: number): boolean {
  return isItem(draft, index) || !isProse(draft.blocks[index]?.text ?? '');
}
