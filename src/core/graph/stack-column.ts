/** A column from top to bottom, in pixels below the headings. */
export interface Stack {
  /** The height of the first line of each row’s label. */
  readonly rows: readonly number[];
  /** The space above each row, and below the last. */
  readonly gaps: readonly { readonly middle: number; readonly height: number }[];
  readonly height: number;
}

/** Lines in one gap lie so far from each other. */
export const LINE_STEP = 4;
const FIRST_LINE = 13;
const LEAST_GAP = 4;
const MOST_EXTRA = 22;

/** Puts rows below each other with room for the lines that pass between them; what height is left is spread, up to a pitch of about 62. */
export function stackColumn(rows: readonly number[], lines: (gap: number) => number, height: number): Stack {
  const needs = Array.from({ length: rows.length + 1 }, (_, gap) => Math.max(LEAST_GAP, LINE_STEP * (lines(gap) + 1)));
  const used = [...rows, ...needs].reduce((sum, one) => sum + one, 0);
  const left = Math.max(0, height - used);
  const extra = Math.min(MOST_EXTRA, left / needs.length);
  let y = (left - extra * needs.length) / 2;
  const firstLines: number[] = [];
  const gaps = needs.map((need, index) => {
    const gap = { middle: y + (need + extra) / 2, height: need + extra };
    y += gap.height;
    const row = rows[index];
    if (row !== undefined) {
      firstLines.push(y + FIRST_LINE);
      y += row;
    }
    return gap;
  });
  return { rows: firstLines, gaps, height: Math.max(height, used) };
}
