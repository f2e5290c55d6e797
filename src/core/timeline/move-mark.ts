import type { FoldedColumns, Item, LaneBox } from './folded-layout.ts';

/** The marks of a lane by column, in reading order; bars first, as they stand on top. Columns without a mark are left out. */
export interface LaneMarks {
  readonly story: string;
  readonly columns: readonly { readonly column: number; readonly items: readonly Item[] }[];
}

/** Keys that move between marks. */
export const MARK_KEYS = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'PageUp',
  'PageDown',
  'Home',
  'End',
] as const;
export type MarkKey = (typeof MARK_KEYS)[number];

/** What can be walked on a plate. */
export function listMarks({ lanes }: Pick<FoldedColumns, 'lanes'>): readonly LaneMarks[] {
  return lanes.map((lane) => ({ story: lane.story, columns: listColumnsOf(lane) }));
}

function listColumnsOf({ bars, cells }: LaneBox): LaneMarks['columns'] {
  const found = new Map<number, Item[]>();
  for (const item of [...bars, ...cells.flatMap(({ items }) => items)]) {
    const known = found.get(item.column);
    if (known) known.push(item);
    else found.set(item.column, [item]);
  }
  return Array.from(found, ([column, items]) => ({ column, items })).toSorted((a, b) => a.column - b.column);
}

/**
 * The event that a key leads to. Left and right: the first of the day before or after in the lane. Up and down: the one before or after,
 * over the edge of a day into the next. Page keys: the lane above or below, at the nearest day. Home and End: first and last of the lane.
 * At an edge it is the event itself; an event that is not drawn leads to the first one.
 */
export function moveMark(marks: readonly LaneMarks[], from: string, key: MarkKey): string | undefined {
  const place = findPlace(marks, from);
  if (!place) return marks.find(({ columns }) => columns.length > 0)?.columns[0]?.items[0]?.event.id;
  const { lane, column } = place;
  const columns = marks[lane]?.columns ?? [];
  const all = columns.flatMap(({ items }) => items.map(({ event }) => event.id));
  const step = (by: number): string => all[all.indexOf(from) + by] ?? from;
  const day = (by: number): string => columns[column + by]?.items[0]?.event.id ?? from;
  switch (key) {
    case 'ArrowLeft':
      return day(-1);
    case 'ArrowRight':
      return day(1);
    case 'ArrowUp':
      return step(-1);
    case 'ArrowDown':
      return step(1);
    case 'Home':
      return all[0];
    case 'End':
      return all.at(-1);
    case 'PageUp':
      return nearest(marks.slice(0, lane).toReversed(), columns[column]?.column ?? 0) ?? from;
    case 'PageDown':
      return nearest(marks.slice(lane + 1), columns[column]?.column ?? 0) ?? from;
  }
}

function findPlace(marks: readonly LaneMarks[], id: string): { lane: number; column: number } | undefined {
  for (const [lane, { columns }] of marks.entries()) {
    const column = columns.findIndex(({ items }) => items.some(({ event }) => event.id === id));
    if (column !== -1) return { lane, column };
  }
  return undefined;
}

/** The first event of the day that is nearest to a column, in the first lane that has any. */
function nearest(lanes: readonly LaneMarks[], column: number): string | undefined {
  const lane = lanes.find(({ columns }) => columns.length > 0);
  const away = (one: LaneMarks['columns'][number]): number => Math.abs(one.column - column);
  const best = lane?.columns.reduce((near, one) => (away(one) < away(near) ? one : near));
  return best?.items[0]?.event.id;
}
