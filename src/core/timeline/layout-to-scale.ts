import { parseIsoDay } from '../date/calendar.ts';
import { dateEvents, type DatedEvent } from './dated-event.ts';
import type { Box, Label } from './folded-layout.ts';
import { layTicks, placeOnScale, type Tick, type TimeScale } from './lay-ticks.ts';
import { measureText, type Measure } from './measure-text.ts';
import { orderLanes } from './order-lanes.ts';
import { certaintyOf, type Certainty, type Lane, type PlacedEvent } from './placed-event.ts';
import { fitLine } from './wrap-label.ts';

/** What the linear timeline is laid out from. */
export interface ScaleInput {
  readonly events: readonly PlacedEvent[];
  readonly lanes: readonly Lane[];
  /** In pixels. */
  readonly width: number;
  readonly measure?: Measure;
  /** The window, days `YYYY-MM-DD`; all of time that has events without it. */
  readonly from?: string;
  readonly to?: string;
  /** Events whose titles are wanted, by id, the most wanted first; those that would lie on one another are left out. */
  readonly labelled?: readonly string[];
}

/** An event on a linear axis. */
export interface ScaleMark extends Box {
  readonly event: PlacedEvent;
  readonly certainty: Certainty;
}

/** A lane of marks. */
export interface ScaleLane extends Box {
  readonly story: string;
  readonly title: string;
  readonly tint: 'sea' | 'land';
  /** How many events lie in the window, wholly or in part. */
  readonly count: number;
  readonly marks: readonly ScaleMark[];
  readonly labels: readonly (Label & { readonly id: string })[];
}

/** Time to scale, all lengths in pixels. */
export interface ScaleLayout {
  readonly kind: 'scale';
  readonly width: number;
  readonly height: number;
  readonly scale: TimeScale;
  readonly ticks: readonly Tick[];
  readonly lanes: readonly ScaleLane[];
  readonly undated: readonly PlacedEvent[];
}

const HEAD = 52;
const BAND = 28;
const ROW = 16;
const MOST_ROWS = 12;
const LABEL_LINE = 18;
const LABEL_SIZE = 15;
const MARK = 12;
const PAD = 8;

/**
 * Events on a linear axis: marks and, where they are asked for, titles. Marks that would touch stand below one another; when twelve rows
 * are full they share the last. A span is as wide as it is long, cut at the window.
 */
export function layoutToScale(input: ScaleInput): ScaleLayout {
  const { dated, undated } = dateEvents(input.events);
  const first = parseIsoDay(input.from ?? '') ?? dated[0]?.begin ?? 0;
  const latest = dated.reduce((day, one) => Math.max(day, one.end), first);
  const end = Math.max(first, parseIsoDay(input.to ?? '') ?? latest);
  const scale = { begin: first, end, x: PAD, width: Math.max(1, input.width - 2 * PAD) };
  const seen = dated.filter((one) => one.end >= first && one.begin <= end);
  const own = new Map<string, DatedEvent[]>();
  for (const one of seen) {
    const known = own.get(one.event.story);
    if (known) known.push(one);
    else own.set(one.event.story, [one]);
  }
  const ordered = orderLanes(
    input.lanes,
    { segments: [{ unit: 'day', first, last: end, events: seen }] },
    seen.map(({ event }) => event),
  );
  let y = HEAD;
  const lanes = ordered.map((lane, index): ScaleLane => {
    const contents = layMarks(own.get(lane.story) ?? [], input, { y, scale });
    const box = { x: 0, y, width: input.width, height: contents.bottom + PAD - y };
    y += box.height;
    return { ...box, ...lane, tint: index % 2 === 0 ? 'sea' : 'land', marks: contents.marks, labels: contents.labels };
  });
  const ticks = layTicks(scale, 0, input.measure ?? measureText);
  return { kind: 'scale', width: input.width, height: y, scale, ticks, lanes, undated };
}

function layMarks(
  events: readonly DatedEvent[],
  input: ScaleInput,
  { y, scale }: { readonly y: number; readonly scale: TimeScale },
): Pick<ScaleLane, 'marks' | 'labels'> & { readonly bottom: number } {
  const free: number[] = [];
  const top = y + BAND;
  const marks = events.map((one): ScaleMark => {
    const from = placeOnScale(scale, Math.max(one.begin, scale.begin));
    const to = placeOnScale(scale, Math.min(one.end, scale.end) + 1);
    const certainty = certaintyOf(one.event);
    const width = one.begin === one.end ? MARK : Math.max(MARK, to - from);
    const x = Math.min(from, scale.x + scale.width - width);
    const fitting = free.findIndex((bound) => bound <= x);
    const row = fitting === -1 ? Math.min(free.length, MOST_ROWS - 1) : fitting;
    free[row] = Math.max(free[row] ?? 0, x + width + 2);
    return { event: one.event, certainty, x, y: top + row * ROW, width, height: MARK };
  });
  const labelTop = top + free.length * ROW + 2;
  const labels = layLabels(marks, input, { y: labelTop, scale });
  return { marks, labels, bottom: labelTop + (labels.length > 0 ? LABEL_LINE : 0) };
}

function layLabels(
  marks: readonly ScaleMark[],
  { labelled = [], measure = measureText }: ScaleInput,
  { y, scale }: { readonly y: number; readonly scale: TimeScale },
): ScaleLane['labels'] {
  const byId = new Map(marks.map((mark) => [mark.event.id, mark]));
  const labels: (Label & { id: string })[] = [];
  for (const id of labelled) {
    const mark = byId.get(id);
    if (!mark) continue;
    const text = fitLine(mark.event.title, scale.width, (one) => measure(one, 'condensed-700', LABEL_SIZE));
    const width = measure(text, 'condensed-700', LABEL_SIZE);
    const x = Math.max(scale.x, Math.min(mark.x, scale.x + scale.width - width));
    const isFree = labels.every((other) => other.x + other.width + PAD <= x || x + width + PAD <= other.x);
    if (isFree) labels.push({ id, x, y, width, height: LABEL_LINE, lines: [text] });
  }
  return labels;
}
