import { foldText } from '../text/fold.ts';
import type { Block } from './block.ts';
import { readByline } from './byline.ts';
import type { Draft } from './draft.ts';
import { giveRoles } from './draft.ts';
import { SECTION_NAME } from './furniture-rules.ts';
import { isOutletLine } from './outlet-line.ts';
import { isAllCapitals, isProse, isTitleLike, roughWords } from './line-shape.ts';

/** A kicker is at most this long: `WORLD`, `IN BRIEF`. */
const MAX_KICKER_WORDS = 3;

/** A headline printed again in other quotes or with an accent less is hardly longer or shorter. */
const MAX_LENGTH_CHANGE = 8;

/** Names the headline, and sets aside the kicker above it and every line that prints it again. */
export function markHeadline(draft: Draft): Draft {
  const at = findHeadline(draft);
  if (at === undefined) return draft;
  const printed = draft.blocks[at]?.text ?? '';
  const headline = foldText(printed);
  return giveRoles(draft, ({ text, hint }, index) => {
    if (index === at) return 'headline';
    if (Math.abs(text.length - printed.length) <= MAX_LENGTH_CHANGE && foldText(text) === headline)
      return 'repeated-headline';
    if (hint === 'title') return sharesWords(foldText(text), headline) ? 'repeated-headline' : 'label';
    if (index > at) return undefined;
    if (isOutletLine(text)) return 'copyright';
    return isMenuLine(draft, index, at) ? 'navigation' : 'label';
  });
}

/** The markup's title (the last one above the body: a page's own `h1` is truer than its metadata), else the first line that can be one. */
function findHeadline(draft: Draft): number | undefined {
  const open = draft.blocks.flatMap((block, index) => (draft.roles[index] === undefined ? [{ block, index }] : []));
  const body = open.findIndex(({ block }) => block.hint !== 'title' && block.hint !== 'caption' && isProse(block.text));
  const above = body < 0 ? open : open.slice(0, body);
  const titled =
    above.findLast(({ block }) => block.hint === 'title') ?? open.find(({ block }) => block.hint === 'title');
  if (titled !== undefined) return titled.index;
  const [first, second, third] = above.slice(findAfterSections(above));
  if (first === undefined || !isTitleLike(first.block.text) || first.block.hint === 'caption') return undefined;
  if (open.length < 2) return undefined;
  const kicker =
    second !== undefined &&
    isTitleLike(second.block.text) &&
    (isKicker(first.block.text, second.block.text) ||
      isSection([first.block.text, second.block.text, third?.block.text ?? '']));
  return kicker ? second.index : first.index;
}

interface Candidate {
  readonly block: Block;
  readonly index: number;
}

/** How many lines above the headline are a section's or the paper's own name: something title-like must stand below them. */
function findAfterSections(above: readonly Candidate[]): number {
  return (
    above.findLastIndex(({ block }, at) => {
      const next = above[at + 1]?.block.text;
      if (next === undefined) return false;
      return SECTION_NAME.test(block.text) || (at === 0 && isOutletLine(block.text) && couldBeHeadline(next));
    }) + 1
  );
}

function couldBeHeadline(text: string): boolean {
  return isTitleLike(text) && roughWords(text) >= 4 && readByline(text) === undefined;
}

/** `Transport`: a word alone above a headline is the name of a section; two are one only if a standfirst follows the headline. */
function isSection([text, next, after]: readonly [string, string, string]): boolean {
  const words = roughWords(text);
  if (!couldBeHeadline(next) || /[!?]$/.test(text)) return false;
  return words === 1 || (words === 2 && isTitleLike(after) && couldBeHeadline(after));
}

/** A title cut short, or with the site's name behind it, is the headline again; another one is the name of the site or section. */
function sharesWords(title: string, headline: string): boolean {
  return title.includes(headline) || headline.includes(title);
}

/** One line above the headline is its kicker; several, or one among the site's links, are a menu. */
function isMenuLine(draft: Draft, index: number, headline: number): boolean {
  const neighbours = [draft.roles[index - 1], draft.roles[index + 1]];
  const isOpenAbove = (at: number): boolean => at >= 0 && at < headline && draft.roles[at] === undefined;
  return neighbours.includes('navigation') || isOpenAbove(index - 1) || isOpenAbove(index + 1);
}

function isKicker(text: string, next: string): boolean {
  if (SECTION_NAME.test(text)) return true;
  if (roughWords(text) > MAX_KICKER_WORDS || roughWords(next) < 4) return false;
  return isAllCapitals(text) && !isAllCapitals(next);
}
