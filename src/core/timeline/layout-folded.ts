import { listColumns, type Cell, type FoldColumn } from './column.ts';
import type { DatedEvent } from './dated-event.ts';
import { foldTime, type FoldedTime } from './fold-time.ts';
import type { CellColumn, FoldedColumn, FoldedColumns, LaneBox, TooDense } from './folded-layout.ts';
import { HEAD_HEIGHT, layGroups, layHead, NEATLINE_TOP } from './lay-head.ts';
import { layLane, roomForWords, type LaneEvents, type LabelSetting } from './lay-lane.ts';
import { measureText, type Measure } from './measure-text.ts';
import { orderLanes } from './order-lanes.ts';
import type { Lane, PlacedEvent } from './placed-event.ts';
import { sizeColumns } from './size-columns.ts';

/** What a folded timeline is laid out from. */
export interface FoldedInput {
  readonly events: readonly PlacedEvent[];
  readonly lanes: readonly Lane[];
  /** The events that the columns are made for, so that a filter moves no column; `events`, which are among them, without it. */
  readonly axis?: readonly PlacedEvent[];
  /** In pixels. */
  readonly width: number;
  readonly measure?: Measure;
  /** Most events that a cell lists; 8 without it. */
  readonly listed?: number;
  /** Most lines of a label; 3 without it. */
  readonly lines?: number;
  /**
   * What to do with more than 60 events, more than eight in a cell, or too little width; density without it. Columns list eight and say
   * “3 more”, and are drawn together as far as they go.
   */
  readonly crowded?: 'density' | 'columns';
}

const MOST_EVENTS = 60;
const MOST_IN_CELL = 8;
const BAND_HEIGHT = 36;
const BODY_PAD = 14;
const LEAST_BODY = 60;

/**
 * The folded timeline: columns of time with the empty stretches folded away, a lane for each story, in each cell a list of its events.
 * No two labels overlap. Asks for density when there is too much to read.
 */
export function layoutFolded(input: FoldedInput): FoldedColumns | TooDense {
  const isStrict = input.crowded !== 'columns';
  if (isStrict && input.events.length > MOST_EVENTS) return { kind: 'density', why: 'events' };
  const time = foldTime(input.axis ?? input.events);
  const columns = listColumns(time);
  if (isStrict && columns.some(isCrowded)) return { kind: 'density', why: 'cell' };
  const measure = input.measure ?? measureText;
  const widths = sizeColumns(columns, input.width, {
    ...(!isStrict && { most: Infinity }),
    wordOf: ({ events }) => roomForWords(events, measure),
  });
  if (!widths) return { kind: 'density', why: 'width' };
  return layColumns(input, { time, columns, widths });
}

interface Sized {
  readonly time: FoldedTime;
  readonly columns: readonly (Cell | FoldColumn)[];
  readonly widths: readonly number[];
}

function layColumns(input: FoldedInput, { time, columns, widths }: Sized): FoldedColumns {
  const setting: LabelSetting = {
    measure: input.measure ?? measureText,
    lines: input.lines ?? 3,
    listed: input.listed ?? MOST_IN_CELL,
  };
  const xs = [0];
  for (const [index, width] of widths.entries()) xs.push((xs[index] ?? 0) + width);
  const heads = columns.map((column, index) =>
    layHead(column, { x: xs[index] ?? 0, width: widths[index] ?? 0, height: HEAD_HEIGHT }, setting.measure),
  );
  const shown = new Set(input.events.map(({ id }) => id));
  let y = HEAD_HEIGHT;
  const lanes = orderLanes(input.lanes, time, input.events).map((lane, index) => {
    const tint = index % 2 === 0 ? 'sea' : 'land';
    const box = layLaneBox(
      { ...lane, tint, y, width: input.width },
      { events: eventsByColumn(columns, lane.story, shown), heads, setting },
    );
    y += box.height;
    return box;
  });
  const height = y;
  return {
    kind: 'columns',
    width: input.width,
    height,
    head: HEAD_HEIGHT,
    neatline: { x: 0, y: NEATLINE_TOP, width: xs.at(-1) ?? 0, height: HEAD_HEIGHT - NEATLINE_TOP },
    columns: heads.map((head) => ({ ...head, height })),
    groups: layGroups(columns, xs, setting.measure),
    lanes,
    undated: time.undated.filter(({ id }) => shown.has(id)),
  };
}

function layLaneBox(
  { story, title, count, tint, y, width }: Lane & Pick<LaneBox, 'count' | 'tint' | 'y' | 'width'>,
  {
    events,
    heads,
    setting,
  }: { events: LaneEvents; heads: readonly (CellColumn | FoldedColumn)[]; setting: LabelSetting },
): LaneBox {
  const bodyTop = y + BAND_HEIGHT;
  const { bars, cells, bottom } = layLane(events, heads, bodyTop + BODY_PAD, setting);
  const bodyHeight = Math.max(LEAST_BODY, bottom + BODY_PAD - bodyTop);
  return {
    story,
    title,
    count,
    tint,
    x: 0,
    y,
    width,
    height: BAND_HEIGHT + bodyHeight,
    band: { x: 0, y, width, height: BAND_HEIGHT },
    body: { x: 0, y: bodyTop, width, height: bodyHeight },
    bars,
    cells,
  };
}

function eventsByColumn(
  columns: readonly (Cell | FoldColumn)[],
  story: string,
  shown: ReadonlySet<string>,
): LaneEvents {
  const found = new Map<number, readonly DatedEvent[]>();
  for (const [index, column] of columns.entries()) {
    if (column.kind === 'fold') continue;
    const own = [...column.events, ...column.spans].filter(({ event }) => event.story === story && shown.has(event.id));
    if (own.length > 0) found.set(index, own);
  }
  return found;
}

function isCrowded(column: Cell | FoldColumn): boolean {
  if (column.kind === 'fold' || column.events.length <= MOST_IN_CELL) return false;
  const counts = new Map<string, number>();
  for (const { event } of column.events) counts.set(event.story, (counts.get(event.story) ?? 0) + 1);
  return Math.max(...counts.values()) > MOST_IN_CELL;
}
