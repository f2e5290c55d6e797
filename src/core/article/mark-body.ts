import type { Block } from './block.ts';
import type { Draft, Role } from './draft.ts';
import { endsSentence, isProse, isTitleLike, roughWords } from './line-shape.ts';

const MAX_HEADING_WORDS = 14;
const LIST_MARK = /^(?:[-*•–▪●]|\d{1,2}[.)])\s/;
/** Three short lines on end are a list; one or two above a paragraph are headings. */
const MAX_HEADING_RUN = 2;

/** Names headings and paragraphs among what is left. Short lines below the last paragraph lead to other pages. */
export function markBody(draft: Draft): Draft {
  const roles = [...draft.roles];
  const open = roles.flatMap((role, index) => (role === undefined ? [index] : []));
  const lastProse = open.findLast((index) => isBodyLine(draft.blocks[index])) ?? Infinity;
  let run: number[] = [];
  let paragraphs = 0;
  for (const index of open) {
    if (isHeadingLike(draft, index) || (index > lastProse && isTrailing(draft, index))) {
      run.push(index);
      continue;
    }
    const headings = run.length <= MAX_HEADING_RUN;
    for (const at of run) roles[at] = headings || draft.blocks[at]?.hint === 'heading' ? 'heading' : 'paragraph';
    run = [];
    roles[index] = 'paragraph';
    paragraphs += 1;
  }
  const rest: Role = paragraphs > 0 ? 'related-links' : 'paragraph';
  for (const at of run) roles[at] = rest;
  return { ...draft, roles };
}

function isHeadingLike(draft: Draft, index: number): boolean {
  const block = draft.blocks[index];
  if (block === undefined || block.hint === 'item') return false;
  if (block.hint === 'heading') return true;
  return (
    isTitleLike(block.text) &&
    roughWords(block.text) <= MAX_HEADING_WORDS &&
    !LIST_MARK.test(block.text) &&
    !isSaid(block.text)
  );
}

/** Running text, an item of a list, or the line that announces a list. */
function isBodyLine(block: Block | undefined): boolean {
  if (block === undefined) return false;
  return block.hint === 'item' || LIST_MARK.test(block.text) || block.text.endsWith(':') || isProse(block.text);
}

/** Below the last paragraph, what is short and no sentence is a link or a topic, even in lower case. */
function isTrailing(draft: Draft, index: number): boolean {
  const { text, hint } = draft.blocks[index] ?? { text: '' };
  if (hint === 'item' || LIST_MARK.test(text) || endsSentence(text)) return false;
  return roughWords(text) <= MAX_HEADING_WORDS;
}

/** `Q: How does a river walk?` and a quoted question are speech, not headings. */
function isSaid(text: string): boolean {
  return /^\p{Lu}[\p{L} .]{0,24}:\s/u.test(text) || /^["“«].*[?!]["”»]$/u.test(text);
}
