import type { Cell, FoldColumn } from './column.ts';

/** Widths in pixels. */
export const FOLD_WIDTH = 28;
const EMPTY_WIDTH = 24;
const LEAST_WIDTH = 70;
const MOST_WIDTH = 300;
const ONE_EVENT_WIDTH = 84;
const DOUBLING_WIDTH = 44;
/** What a cell is given for its longest word, if there is room: a longer one is broken. Less where there is less, so that few words are. */
const MOST_FOR_WORD: readonly number[] = [120, 105, 95, 85];
/** Columns that would be wider than the plate by more than a quarter are not squeezed into it. */
const MOST_SQUEEZE = 1.25;

/** What is known of the room that columns need. */
export interface ColumnRoom {
  /** What columns may be wider than the plate before they are squeezed into it, as a share of it. */
  readonly most?: number;
  /** The width that breaks no word of a cell, in pixels. */
  readonly wordOf?: (cell: Cell) => number;
}

/**
 * The widths of columns that fill `width` pixels: a fold 28, an empty cell 24, a cell with n events 84 and 44 more for each doubling, 70
 * to 300, and no less than its longest word. The two largest cells share what is left over. What is over by up to a quarter is taken from
 * the widest cells, all down to one width, so that the narrow ones keep room for a word; where words have no room, down to 70.
 * `undefined` when the columns do not fit even so.
 */
export function sizeColumns(
  columns: readonly (Cell | FoldColumn)[],
  width: number,
  { most = MOST_SQUEEZE, wordOf = () => 0 }: ColumnRoom = {},
): readonly number[] | undefined {
  const words = columns.map((column) => (column.kind === 'fold' ? 0 : Math.min(MOST_FOR_WORD[0] ?? 0, wordOf(column))));
  const wished = columns.map((column, index) =>
    column.kind === 'fold' ? FOLD_WIDTH : Math.max(words[index] ?? 0, wishWidth(column)),
  );
  const over = wished.reduce((sum, one) => sum + one, 0) - width;
  if (over > width * (most - 1)) return undefined;
  if (over <= 0) return shareSlack(columns, wished, -over);
  for (const limit of MOST_FOR_WORD) {
    const least = words.map((one) => Math.min(one, limit));
    const widths = squeeze(wished, least, width);
    if (widths) return widths;
  }
  return squeeze(wished, [], width);
}

/** As wide as wished but for the widest, which all become one width of 70 or more; none is narrower than its least. */
function squeeze(wished: readonly number[], least: readonly number[], width: number): readonly number[] | undefined {
  const sizeAt = (cap: number): readonly number[] =>
    wished.map((one, index) => Math.max(least[index] ?? 0, Math.min(one, cap)));
  const sumAt = (cap: number): number => sizeAt(cap).reduce((sum, one) => sum + one, 0);
  if (sumAt(LEAST_WIDTH) > width) return undefined;
  // The sum grows with the cap: halving finds it to far less than a pixel.
  let [low, high] = [LEAST_WIDTH, MOST_WIDTH];
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (sumAt(middle) > width) high = middle;
    else low = middle;
  }
  return sizeAt(low);
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
