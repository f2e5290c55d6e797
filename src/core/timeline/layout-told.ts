import { parseIsoDay } from '../date/calendar.ts';
import { dateEvents, type DatedEvent } from './dated-event.ts';
import { lengthInWords } from './length-in-words.ts';
import { certaintyOf, type Certainty, type PlacedEvent } from './placed-event.ts';

/** That an article tells an event. */
export interface Told {
  /** Id of the event. */
  readonly event: string;
  /** Id of the article. */
  readonly article: string;
  /** The day of the report, `YYYY-MM-DD`. */
  readonly day: string;
}

/** What the reporting lag is laid out from. */
export interface ToldInput {
  readonly events: readonly PlacedEvent[];
  readonly told: readonly Told[];
  /** In pixels. */
  readonly width: number;
  /** Of a row, in pixels: 32, or more where titles take two lines. */
  readonly rowHeight?: number;
}

/** From an event to a report that tells it. */
export interface LagLine {
  readonly article: string;
  /** From the event's latest day to the report's, in days; below 0 when the report came first. */
  readonly days: number;
  readonly x1: number;
  readonly x2: number;
  /** `the same day`, `1 day after`, `about 3 weeks after`, `2 days before`. */
  readonly name: string;
}

/** An event with its lines. */
export interface LagRow {
  readonly event: PlacedEvent;
  readonly certainty: Certainty;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly LagLine[];
}

/** Reports by how long after the event they came, all lengths in pixels. */
export interface ToldLayout {
  readonly kind: 'told';
  readonly width: number;
  readonly height: number;
  /** Where all events stand. */
  readonly zero: number;
  readonly ticks: readonly { readonly days: number; readonly x: number; readonly text: string }[];
  readonly rows: readonly LagRow[];
  readonly undated: readonly PlacedEvent[];
}

const HEAD = 32;
const ROW = 32;
const PAD = 12;
const TICKS: readonly (readonly [number, string])[] = [
  [0, 'same day'],
  [1, '1 day'],
  [7, '1 week'],
  [30, '1 month'],
  [365, '1 year'],
  [3652, '10 years'],
  [36_525, '100 years'],
];
const LEAST_TICK = 60;

/**
 * For each event that is told a row, with a line from it to every report: the axis is the time between, one step for each doubling, so
 * that a day and ten years are both seen. Reports that came first stand left of zero.
 */
export function layoutTold({ events, told, width, rowHeight = ROW }: ToldInput): ToldLayout {
  const { dated, undated } = dateEvents(events);
  const byEvent = new Map<string, { article: string; day: number }[]>();
  for (const { event, article, day } of told) {
    const number = parseIsoDay(day);
    if (number === undefined) continue;
    const known = byEvent.get(event);
    if (known) known.push({ article, day: number });
    else byEvent.set(event, [{ article, day: number }]);
  }
  const listed = dated.filter(({ event }) => byEvent.has(event.id));
  const lags = listed.flatMap((one) => (byEvent.get(one.event.id) ?? []).map(({ day }) => lagOf(one, day)));
  const low = lags.reduce((least, days) => Math.min(least, stretch(days)), 0);
  const high = lags.reduce((most, days) => Math.max(most, stretch(days)), 1);
  const place = (days: number): number => PAD + ((width - 2 * PAD) * (stretch(days) - low)) / (high - low);
  const zero = place(0);
  const rows = listed.map((one, index): LagRow => {
    const reports = (byEvent.get(one.event.id) ?? []).toSorted((a, b) => a.day - b.day);
    const lines = reports.map(({ article, day }): LagLine => {
      const days = lagOf(one, day);
      return { article, days, x1: zero, x2: place(days), name: nameLag(one, day) };
    });
    return {
      event: one.event,
      certainty: certaintyOf(one.event),
      y: HEAD + index * rowHeight,
      height: rowHeight,
      lines,
    };
  });
  return {
    kind: 'told',
    width,
    height: HEAD + rows.length * rowHeight,
    zero,
    ticks: chooseTicks(place, width),
    rows,
    undated,
  };
}

/** Days from the event to the report: from its latest day, or 0 when the report lies within the span. */
function lagOf({ begin, end }: DatedEvent, day: number): number {
  if (day > end) return day - end;
  return day < begin ? day - begin : 0;
}

function stretch(days: number): number {
  return Math.sign(days) * Math.log2(1 + Math.abs(days));
}

function nameLag(one: DatedEvent, day: number): string {
  const days = lagOf(one, day);
  const about = one.begin === one.end ? '' : 'about ';
  if (days === 0) return about === '' ? 'the same day' : 'within the same span of time';
  const length = days > 0 ? lengthInWords(one.end, day) : lengthInWords(day, one.begin);
  return `${about}${length.long} ${days > 0 ? 'after' : 'before'}`;
}

function chooseTicks(place: (days: number) => number, width: number): ToldLayout['ticks'] {
  const ticks: { days: number; x: number; text: string }[] = [];
  for (const [days, text] of TICKS) {
    const x = place(days);
    const isFree = x - (ticks.at(-1)?.x ?? -Infinity) >= LEAST_TICK;
    if (isFree && x + LEAST_TICK <= width) ticks.push({ days, x, text });
  }
  return ticks;
}
