import type { Draft } from './draft.ts';
import { giveRoles } from './draft.ts';
import { roughWords } from './line-shape.ts';

const QUOTED = /^["“„«'‘]\s?(.+[.!?…])\s?["”“»'’]$/su;
const MIN_WORDS = 4;
const MAX_WORDS = 45;
/** A pull quote stands within a few paragraphs of the words that it repeats. */
const REACH = 8;

/** Sets aside quotations that a page prints twice, once large: a quoted sentence on a line of its own that also stands inside a paragraph nearby. */
export function markPullQuotes(draft: Draft): Draft {
  return giveRoles(draft, ({ text }, index) => {
    const words = text.length > 400 ? undefined : QUOTED.exec(text)?.[1];
    if (words === undefined || roughWords(words) < MIN_WORDS || roughWords(words) > MAX_WORDS) return undefined;
    const near = draft.blocks.slice(Math.max(0, index - REACH), index + REACH + 1);
    return near.some((block) => block.text.length > text.length && block.text.includes(words)) ? 'label' : undefined;
  });
}
