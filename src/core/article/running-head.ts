import type { Block } from './block.ts';
import { isOutletLine } from './outlet-line.ts';
import { findFullDates } from './printed-date.ts';

const MAX_LENGTH = 120;
/** A page number at either edge of the line. */
const PAGE_NUMBER = /^(?:page )?\d{1,4}(?=[\s|–—-])[\s|–—-]*|[\s|–—-]+(?:(?:page|p\.) ?)?\d{1,4}$/i;
const WIDE_GAP = /\S {3,}\S|\t/;
const NAME_END = /\s{2,}|\s[|–—-]\s|\t/;

/** Indexes of the lines that a paper prints at the head or foot of each page: they differ in nothing but the page number. */
export function findRunningHeads(blocks: readonly Block[]): ReadonlySet<number> {
  const pages = new Map<string, number[]>();
  for (const [index, { text, hint }] of blocks.entries()) {
    if (hint !== undefined || text.length > MAX_LENGTH || !PAGE_NUMBER.test(text) || !isPageLine(text)) continue;
    const key = dropPage(text).replace(/\s+/g, ' ');
    const found = pages.get(key);
    if (found === undefined) pages.set(key, [index]);
    else found.push(index);
  }
  return new Set([...pages.values()].filter(({ length }) => length > 1).flat());
}

/** A results list repeats names before numbers too: only a full date, a paper's name or the gaps of a page's head tell. */
function isPageLine(text: string): boolean {
  const [name = ''] = dropPage(text).split(NAME_END, 1);
  return WIDE_GAP.test(text) || isOutletLine(name) || findFullDates(text).length > 0;
}

function dropPage(text: string): string {
  return text.replace(PAGE_NUMBER, '');
}
