import type { Cell, FoldColumn } from './column.ts';

/** Widths in pixels. */
export const FOLD_WIDTH = 28;
const EMPTY_WIDTH = 24;
const LEAST_WIDTH = 70;
const MOST_WIDTH = 300;
const ONE_EVENT_WIDTH = 84;
const DOUBLING_WIDTH = 44;
/** Columns that would be wider than the plate by more than a quarter are not squeezed into it. */
const MOST_SQUEEZE = 1.25;

/**
 * The widths of columns that fill `width` pixels: a fold 28, an empty cell 24, a cell with n events 84 and 44 more for each doubling, 70
 * to 300. The two largest cells share what is left over. What is over by up to a quarter is taken from the widest cells, all down to one
 * width of 70 or more, so that the narrow ones keep room for a word; `most` is what columns may be wider than the plate for that, as a
 * share of it. `undefined` when the columns do not fit even so.
 */
export function sizeColumns(
  columns: readonly (Cell | FoldColumn)[],
  width: number,
  most: number = MOST_SQUEEZE,
): readonly number[] | undefined {
  const wished = columns.map((column) => (column.kind === 'fold' ? FOLD_WIDTH : wishWidth(column)));
  const over = wished.reduce((sum, one) => sum + one, 0) - width;
  if (over > width * (most - 1)) return undefined;
  if (over <= 0) return shareSlack(columns, wished, -over);
  const cap = capFor(wished, width);
  return cap < LEAST_WIDTH ? undefined : wished.map((one) => Math.min(one, cap));
}

/** The width that no column may pass for all of them to be `width` wide; each narrower one keeps its own. */
function capFor(wished: readonly number[], width: number): number {
  let left = width;
  for (const [index, one] of wished.toSorted((a, b) => a - b).entries()) {
    const share = left / (wished.length - index);
    if (one > share) return share;
    left -= one;
  }
  return Infinity;
}

function wishWidth({ events, spans }: Cell): number {
  const count = events.length + (events.length === 0 && spans.length > 0 ? 1 : 0);
  if (count === 0) return EMPTY_WIDTH;
  return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, ONE_EVENT_WIDTH + DOUBLING_WIDTH * Math.log2(count)));
}

function shareSlack(
  columns: readonly (Cell | FoldColumn)[],
  wished: readonly number[],
  slack: number,
): readonly number[] {
  const largest = columns
    .flatMap((column, index) => (column.kind === 'cell' ? [{ index, width: wished[index] ?? 0 }] : []))
    .toSorted((a, b) => b.width - a.width || a.index - b.index)
    .slice(0, 2)
    .map(({ index }) => index);
  return wished.map((one, index) => (largest.includes(index) ? one + slack / largest.length : one));
}
