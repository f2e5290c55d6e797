import type { Tie } from './network.ts';

/** Where a name stands before heights are final: its column, its row, and its height. */
export interface Seat {
  readonly column: number;
  readonly row: number;
  readonly y: number;
}

/** A link with the gap between rows by which it crosses each column on its way; gap 0 is above the first row. */
export interface Route {
  readonly tie: Tie;
  readonly from: Seat;
  readonly to: Seat;
  readonly gaps: readonly { readonly column: number; readonly gap: number }[];
}

/** The height of the middle of each gap of a column, from above the first row to below the last. */
export type GapHeights = readonly number[];

/** Lines already in a gap make another one cheaper by so many pixels. */
const CROWDING = 5;

/**
 * Finds each link its way across the columns that lie between its names: through the gap between rows that is nearest to the straight line and
 * not yet crowded. These are the dummy points of a layered drawing; no line ever passes behind a label, because no label stands in a gap.
 */
export function routeTies(
  ties: readonly { readonly tie: Tie; readonly from: Seat; readonly to: Seat }[],
  gaps: readonly GapHeights[],
): readonly Route[] {
  const counts = gaps.map((column) => column.map(() => 0));
  return ties.map(({ tie, from, to }): Route => {
    const crossed = Array.from({ length: Math.max(0, to.column - from.column - 1) }, (_, step) => {
      const column = from.column + 1 + step;
      const aim = from.y + ((to.y - from.y) * (step + 1)) / (to.column - from.column);
      const own = counts[column] ?? [];
      const gap = nearestGap(gaps[column] ?? [], own, aim);
      own[gap] = (own[gap] ?? 0) + 1;
      return { column, gap };
    });
    return { tie, from, to, gaps: crossed };
  });
}

function nearestGap(heights: GapHeights, counts: readonly number[], aim: number): number {
  let best = 0;
  let least = Infinity;
  heights.forEach((height, gap) => {
    const cost = Math.abs(height - aim) + CROWDING * (counts[gap] ?? 0);
    if (cost < least) [best, least] = [gap, cost];
  });
  return best;
}
