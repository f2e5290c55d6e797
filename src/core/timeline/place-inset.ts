import type { Box, FoldedColumns, LaneBox } from './folded-layout.ts';

/** The least size of an inset, and what is docked already. */
export interface InsetWish {
  readonly width: number;
  readonly height: number;
  readonly taken?: readonly Box[];
}

/** Evidence fits in this. */
export const EVIDENCE_INSET: InsetWish = { width: 380, height: 200 };
/** Two locator plates fit in this. */
export const LOCATOR_INSET: InsetWish = { width: 480, height: 260 };

const MARGIN = 10;

/**
 * The largest empty rectangle of a lane that is at least as large as wished and covers no cell with an event of the lane. It may cover
 * folds and empty cells. `undefined`: the inset goes below the plate.
 */
export function placeInset(
  laid: FoldedColumns,
  lane: LaneBox,
  { width, height, taken = [] }: InsetWish,
): Box | undefined {
  const full = findFullColumns(laid, lane);
  const y = lane.body.y + MARGIN;
  const room = lane.body.height - 2 * MARGIN;
  const blocked = [
    ...laid.columns.flatMap((column, index) =>
      full.has(index) ? [{ from: column.x, to: column.x + column.width }] : [],
    ),
    ...taken
      .filter((box) => box.y < y + room && box.y + box.height > y)
      .map((box) => ({ from: box.x, to: box.x + box.width })),
  ].toSorted((a, b) => a.from - b.from);
  let best: Box | undefined;
  let from = 0;
  for (const { from: next, to } of [...blocked, { from: laid.width, to: laid.width }]) {
    const box = { x: from + MARGIN, y, width: next - from - 2 * MARGIN, height: room };
    if (box.width > (best?.width ?? 0)) best = box;
    from = Math.max(from, to);
  }
  return best && best.width >= width && best.height >= height ? best : undefined;
}

/** Columns in which the lane has an event or a bar. */
function findFullColumns({ columns }: FoldedColumns, { bars, cells }: LaneBox): ReadonlySet<number> {
  const full = new Set(cells.map(({ column }) => column));
  for (const { column, bar } of bars) {
    for (let index = column; bar && (columns[index]?.x ?? Infinity) < bar.x + bar.width; index += 1) full.add(index);
  }
  return full;
}
