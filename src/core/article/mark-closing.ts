import { readBareNames, readByline } from './byline.ts';
import type { Draft } from './draft.ts';
import { blocksWith, giveRoles } from './draft.ts';
import { isProse } from './line-shape.ts';

/** A note on the writer is one of the last few lines. */
const FOOT_LINES = 5;
const MAX_NOTE_LENGTH = 400;
const LIFE =
  /^,? (?:is (?:an? |the |our |based |chief )|was |writes |covers |reports |works |edits |has (?:written|covered|reported|worked)\b|joined |can be reached|contributed )/i;
const BRACKETED = /^[([*_][^()[\]]*[)\]*_]\.?$/;
const ABOUT_WRITER =
  /\b(?:the (?:writer|author|columnist) is|is (?:an?|the) .{0,60}\b(?:writer|reporter|columnist|correspondent|editor|author|professor|fellow|journalist)\b|views? expressed|can be reached (?:at|on))\b/i;

/** Sets aside what a page says of the writer below the report. */
export function markClosing(draft: Draft): Draft {
  const names = blocksWith(draft, 'byline').flatMap(
    ({ text }) => readByline(text)?.names ?? readBareNames(text)?.names ?? [],
  );
  const foot = findFoot(draft);
  return giveRoles(draft, ({ text }, index) => {
    if (index < foot || text.length > MAX_NOTE_LENGTH) return undefined;
    const isLife = names.some((name) => text.startsWith(name) && LIFE.test(text.slice(name.length)));
    return isLife ||
      (BRACKETED.test(text) && ABOUT_WRITER.test(text)) ||
      /^the (?:writer|author|columnist) is\b/i.test(text)
      ? 'credit'
      : undefined;
  });
}

/** The last lines that have no role yet; the report's first paragraph is never one of them. */
function findFoot({ blocks, roles }: Draft): number {
  const open = roles.flatMap((role, index) => (role === undefined ? [index] : []));
  const lead = open.find((index) => isProse(blocks[index]?.text ?? '')) ?? 0;
  return Math.max(lead + 1, open.at(-FOOT_LINES) ?? 0);
}
