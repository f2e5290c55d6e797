import type { Range } from '../text/range.ts';

/** A stretch between quotation marks, marks included. */
export interface Quotation extends Range {
  /** It opens a paragraph and goes on with the quotation that the paragraph before left open. */
  readonly continues: boolean;
  /** Its end mark is printed. */
  readonly closed: boolean;
}

const OPENING = '“„«‟';
const CLOSING = '”»';
const MARK = /["“”„‟«»]/g;
const LETTERS = 'A-Za-z0-9\\u00c0-\\u1fff';
const SINGLE = new RegExp(`(?<![${LETTERS}])['‘](?=[${LETTERS}$])`, 'g');
const SINGLE_END = new RegExp(`(?<=[${LETTERS}.,!?…])['’](?![${LETTERS}])`, 'g');
/** Words that print without their first letters. */
const CLIPPED = /^['‘’](?:em|tis|twas|til|cause|bout|round|n|\d0s)\b/i;

/**
 * The quotations of a text, in order and not overlapping. `blocks` are its paragraphs, in order; a quotation ends with its block, and
 * goes on in the next when that opens with a mark again. Straight, curly and angled marks; single ones outside double ones. Apostrophes are none.
 */
export function findQuotations(text: string, blocks: readonly Range[]): readonly Quotation[] {
  const found: Quotation[] = [];
  let open = false;
  for (const block of blocks) {
    const double = findDouble(text, block, open);
    const all = [...double, ...findSingle(text, block, double)].toSorted((a, b) => a.start - b.start);
    found.push(...all);
    open = all.at(-1)?.closed === false;
  }
  return found;
}

function findDouble(text: string, block: Range, wasOpen: boolean): readonly Quotation[] {
  const found: Quotation[] = [];
  let from: number | undefined;
  const part = text.slice(block.start, block.end);
  const add = (start: number, end: number, closed: boolean): void => {
    found.push({ start, end, closed, continues: wasOpen && part.slice(0, start - block.start).trim() === '' });
  };
  for (const { 0: mark, index } of part.matchAll(MARK)) {
    const at = block.start + index;
    if (opens(part, index, mark, from !== undefined)) from = at;
    else if (from !== undefined) {
      if (at > from + 1) add(from, at + 1, true);
      from = undefined;
    }
  }
  if (from !== undefined && from + 2 < block.end) add(from, block.end, false);
  return found;
}

function opens(part: string, index: number, mark: string, isOpen: boolean): boolean {
  if (OPENING.includes(mark)) return true;
  if (CLOSING.includes(mark)) return false;
  const before = part.charAt(index - 1);
  const after = part.charAt(index + 1);
  const free = before === '' || /[\s([—–-]/.test(before);
  const looksOpen = free && after !== '' && !/\s/.test(after);
  const looksClosed = !free && (after === '' || !/[\p{L}\p{N}]/u.test(after));
  return looksOpen ? true : looksClosed ? false : !isOpen;
}

function findSingle(text: string, block: Range, double: readonly Quotation[]): readonly Quotation[] {
  const found: Quotation[] = [];
  const part = text.slice(block.start, block.end);
  const starts = [...part.matchAll(SINGLE)];
  if (starts.length === 0) return found;
  const ends = [...part.matchAll(SINGLE_END)].map(({ index }) => index);
  let floor = 0;
  let next = 0;
  let inside = 0;
  for (const { index } of starts) {
    const at = block.start + index;
    while ((double[inside]?.end ?? Infinity) <= at) inside += 1;
    const around = double[inside];
    const limit = (around?.start ?? block.end) - block.start;
    if (index < floor || (around !== undefined && around.start < at) || CLIPPED.test(part.slice(index, index + 8)))
      continue;
    while ((ends[next] ?? Infinity) <= index) next += 1;
    const end = chooseEnd(part, ends, next, limit);
    if (end === undefined) continue;
    found.push({ start: at, end: block.start + end + 1, closed: true, continues: false });
    floor = end + 1;
  }
  return found;
}

/** How many closing marks are looked at. */
const REACH = 6;

/** A mark behind a stop or comma closes for certain; one behind an s may be a plural's apostrophe. */
function chooseEnd(part: string, ends: readonly number[], from: number, limit: number): number | undefined {
  const here = ends.slice(from, from + REACH).filter((end) => end < limit);
  const sure = here.find((end) => /[.,!?…]/.test(part.charAt(end - 1)));
  const plain = here.find((end) => part.charAt(end - 1) !== 's');
  return sure !== undefined && (plain === undefined || sure < plain) ? sure : (plain ?? sure ?? here[0]);
}
