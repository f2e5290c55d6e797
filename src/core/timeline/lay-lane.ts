import { compareDated, compareIds, type DatedEvent } from './dated-event.ts';
import type { CellColumn, CellList, FoldedColumn, Item, Label } from './folded-layout.ts';
import { CELL_PAD } from './lay-head.ts';
import type { Measure } from './measure-text.ts';
import { certaintyOf } from './placed-event.ts';
import { cellOf } from './unit.ts';
import { wrapLabel } from './wrap-label.ts';

/** How labels are set. */
export interface LabelSetting {
  readonly measure: Measure;
  /** Most lines of a label. */
  readonly lines: number;
  /** Most events that a cell lists. */
  readonly listed: number;
}

/** What one lane has: for each event the index of the column that it begins in. */
export type LaneEvents = ReadonlyMap<number, readonly DatedEvent[]>;

/** The contents of a lane, and how far down they reach. */
export interface LaneContents {
  readonly bars: readonly Item[];
  readonly cells: readonly CellList[];
  readonly bottom: number;
}

const MARK_WIDTH = 20;
const RIGHT_PAD = 4;
const LINE = 18;
const LABEL_SIZE = 15;
const ITEM_GAP = 8;
const BAR_HEIGHT = 7;
const BAR_GAP = 4;
const LEAST_BAR = 4;
const MARK_MIDDLE = 9;

/** The width of a column that breaks none of the words of these events, in pixels; 0 without events. */
export function roomForWords(events: readonly DatedEvent[], measure: Measure): number {
  const words = new Set(events.flatMap(({ event }) => event.title.match(/[^\s-]*-+|[^\s-]+/gu) ?? []));
  const widest = Math.max(0, ...Array.from(words, (word) => measure(word, 'condensed-700', LABEL_SIZE)));
  return widest === 0 ? 0 : Math.ceil(CELL_PAD + MARK_WIDTH + widest + RIGHT_PAD);
}

/**
 * Lays a lane's events from `top` downwards: first the bars over several columns, each below what already stands in its columns, then
 * each cell's list under the bars that cross it.
 */
export function layLane(
  events: LaneEvents,
  columns: readonly (CellColumn | FoldedColumn)[],
  top: number,
  setting: LabelSetting,
): LaneContents {
  const bottoms = columns.map(() => top);
  const across: { one: DatedEvent; from: number; to: number }[] = [];
  const inside: { list: readonly DatedEvent[]; column: number }[] = [];
  for (const [column, list] of events) {
    const cell = columns[column];
    if (cell?.kind !== 'cell') continue;
    const reach = (one: DatedEvent): number => column + cellOf(cell.unit, one.end) - cellOf(cell.unit, one.begin);
    for (const one of list) if (reach(one) > column) across.push({ one, from: column, to: reach(one) });
    inside.push({ column, list: list.filter((one) => reach(one) === column) });
  }
  const bars = across
    .toSorted((a, b) => compareDated(a.one, b.one))
    .map(({ one, from, to }) => {
      const y = Math.max(...bottoms.slice(from, to + 1));
      const item = layBar(one, { from, to, y, columns }, setting);
      bottoms.fill(bottomOf(item) + ITEM_GAP, from, to + 1);
      return item;
    });
  const cells = inside
    .filter(({ list }) => list.length > 0)
    .toSorted((a, b) => a.column - b.column)
    .map(({ column, list }) => {
      const laid = layList(list, { column, y: bottoms[column] ?? top, columns }, setting);
      bottoms[column] = laid.bottom;
      return laid.list;
    });
  return { bars, cells, bottom: Math.max(top, ...bottoms) };
}

/** The events of a cell that are listed when there are more than fit: told by most articles, then by most sentences. */
export function rankEvents(events: readonly DatedEvent[]): readonly DatedEvent[] {
  return events.toSorted(
    ({ event: a }, { event: b }) =>
      b.articles - a.articles || b.sentences - a.sentences || a.order - b.order || compareIds(a.id, b.id),
  );
}

interface Place {
  readonly y: number;
  readonly columns: readonly (CellColumn | FoldedColumn)[];
}

function layList(
  list: readonly DatedEvent[],
  { column, y, columns }: Place & { readonly column: number },
  setting: LabelSetting,
): { readonly list: CellList; readonly bottom: number } {
  const isLong = list.length > setting.listed;
  const listed = new Set(isLong ? rankEvents(list).slice(0, setting.listed) : list);
  const left = list.filter((one) => !listed.has(one)).map(({ event }) => event);
  let bottom = y;
  const items = list
    .filter((one) => listed.has(one))
    .toSorted(compareTold)
    .map((one) => {
      const item = layItem(one, { column, y: bottom, columns }, setting);
      bottom = bottomOf(item) + ITEM_GAP;
      return item;
    });
  if (left.length === 0) return { list: { column, items }, bottom };
  const label = layLabel(`${left.length} more`, { ...cellBox(columns[column], MARK_WIDTH), y: bottom }, setting);
  return { list: { column, items, more: { label, events: left } }, bottom: label.y + label.height + ITEM_GAP };
}

/** Within a cell: by earliest day, then in the order of telling. */
function compareTold(a: DatedEvent, b: DatedEvent): number {
  return a.begin - b.begin || a.event.order - b.event.order || compareDated(a, b);
}

function layItem(
  one: DatedEvent,
  { column, y, columns }: Place & { readonly column: number },
  setting: LabelSetting,
): Item {
  const certainty = certaintyOf(one.event);
  if (certainty === 'span') return layBar(one, { from: column, to: column, y, columns }, setting);
  const label = layLabel(one.event.title, { ...cellBox(columns[column], MARK_WIDTH), y }, setting);
  return { event: one.event, certainty, column, mark: markAt(columns[column], y), label };
}

/** A bar as wide as the span, its label below it in the room of its columns. Cells that hold many days are divided evenly. */
function layBar(
  one: DatedEvent,
  { from, to, y, columns }: Place & { readonly from: number; readonly to: number },
  setting: LabelSetting,
): Item {
  const certainty = certaintyOf(one.event);
  const hasMark = certainty !== 'span';
  const first = cellBox(columns[from], hasMark ? MARK_WIDTH : 0);
  const last = cellBox(columns[to], 0);
  const room = { x: first.x, width: last.x + last.width - first.x };
  const begin = Math.max(first.x, placeDay(columns[from], one.begin));
  const end = Math.min(room.x + room.width, placeDay(columns[to], one.end + 1));
  const width = Math.max(LEAST_BAR, end - begin);
  const x = Math.min(begin, room.x + room.width - width);
  const barTop = hasMark ? y + MARK_MIDDLE - Math.ceil(BAR_HEIGHT / 2) : y;
  const labelTop = barTop + BAR_HEIGHT + BAR_GAP;
  return {
    event: one.event,
    certainty,
    column: from,
    ...(hasMark && { mark: markAt(columns[from], y) }),
    bar: { x, y: barTop, width, height: BAR_HEIGHT, isOpen: one.isOpen },
    label: layLabel(one.event.title, { ...room, y: labelTop }, setting),
  };
}

function layLabel(
  text: string,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  { measure, lines: most }: LabelSetting,
): Label {
  // Measured in the heavier weight of the event that is chosen, so that choosing moves nothing.
  const lines = wrapLabel(text, { width, lines: most, measure: (one) => measure(one, 'condensed-700', LABEL_SIZE) });
  return { x, y, width, height: Math.max(1, lines.length) * LINE, lines };
}

function placeDay(column: CellColumn | FoldedColumn | undefined, day: number): number {
  if (column?.kind !== 'cell') return 0;
  const { begin, end } = column.days;
  return column.x + (column.width * (day - begin)) / (end + 1 - begin);
}

function cellBox(
  column: CellColumn | FoldedColumn | undefined,
  mark: number,
): { readonly x: number; readonly width: number } {
  const x = (column?.x ?? 0) + CELL_PAD + mark;
  return { x, width: (column?.x ?? 0) + (column?.width ?? 0) - RIGHT_PAD - x };
}

function markAt(column: CellColumn | FoldedColumn | undefined, y: number): { readonly x: number; readonly y: number } {
  return { x: (column?.x ?? 0) + CELL_PAD + 6, y: y + MARK_MIDDLE };
}

function bottomOf({ label }: Item): number {
  return label.y + label.height;
}
