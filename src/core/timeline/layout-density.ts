import { parseIsoDay } from '../date/calendar.ts';
import { binOf, COUNT_UNITS, daysOfBin, nameBin, type CountUnit } from './count-unit.ts';
import { dateEvents, type DatedEvent } from './dated-event.ts';
import type { Box } from './folded-layout.ts';
import { layPeaks, type Peak } from './lay-peaks.ts';
import { layTicks, placeOnScale, type Tick, type TimeScale } from './lay-ticks.ts';
import { measureText, type Measure } from './measure-text.ts';
import { orderLanes } from './order-lanes.ts';
import type { Lane, PlacedEvent } from './placed-event.ts';
import { countOf } from './summarise-timeline.ts';

/** What the counts are laid out from. */
export interface DensityInput {
  readonly events: readonly PlacedEvent[];
  readonly lanes: readonly Lane[];
  /** In pixels. */
  readonly width: number;
  readonly measure?: Measure;
  /** How many lanes are shown; 9 without it. */
  readonly shown?: number;
  /** Lanes with most events first, or by first event; `most` without it. The lanes shown are those with most events in any case. */
  readonly sort?: 'most' | 'first';
  /** Days `YYYY-MM-DD`: only events that lie in this window wholly. */
  readonly from?: string;
  readonly to?: string;
}

/** The count of one unit of time. */
export interface CountBar extends Box {
  readonly count: number;
  /** Place in `bins`. */
  readonly bin: number;
}

/** A story as bars. */
export interface DensityLane extends Box {
  readonly story: string;
  readonly title: string;
  readonly tint: 'sea' | 'land';
  /** How many events it has in the window. */
  readonly count: number;
  /** How many of them are known only to a longer span than a bar, so that no bar counts them. */
  readonly loose: number;
  readonly bars: readonly CountBar[];
  readonly peaks: readonly Peak[];
  /** `241 events, most in the week of 11 September 2023 (54)`. */
  readonly summary: string;
}

/** Counts instead of events, all lengths in pixels. */
export interface DensityLayout {
  readonly kind: 'density';
  readonly width: number;
  readonly height: number;
  readonly unit: CountUnit;
  readonly scale: TimeScale;
  /** Every unit of the axis in words, for the table of counts: place, first day, last day. */
  readonly bins: readonly { readonly name: string; readonly begin: number; readonly end: number }[];
  /** All stories together, on a scale of its own. */
  readonly overview: readonly CountBar[];
  readonly overviewBox: Box;
  readonly ticks: readonly Tick[];
  readonly neatline: Box;
  readonly lanes: readonly DensityLane[];
  /** The highest count of a bar of a lane: all lanes share one linear scale. */
  readonly most: number;
  /** `41 more stories with 612 events`; absent when all are shown. */
  readonly rest?: { readonly stories: number; readonly events: number; readonly text: string };
  readonly undated: readonly PlacedEvent[];
}

const MOST_BINS = 106;
/** A unit is fine enough only when so many events are known to it. */
const KNOWN_SHARE = 0.9;
const TITLE_WIDTH = 205;
const RIGHT_PAD = 8;
const OVERVIEW_HEIGHT = 60;
const OVERVIEW_BAR = 46;
const TICKS_HEIGHT = 48;
const NEATLINE = 8;
const LANE_HEIGHT = 50;
const LANE_BAR = 22;
const LANE_FOOT = 7;
const LEAST_BAR = 2;
const SHOWN = 9;
/** What stands before a unit in a sentence. */
const BEFORE: Readonly<Record<CountUnit, string>> = {
  day: 'on',
  week: 'in the',
  month: 'in',
  year: 'in',
  decade: 'in',
  century: 'in',
};

/**
 * The timeline as counts per unit of time: an overview of all stories, and a lane of bars for each of the largest, on one shared linear
 * scale. The unit is the finest that has room and to which nine of ten events are known.
 */
export function layoutDensity(input: DensityInput): DensityLayout {
  const { dated: all, undated } = dateEvents(input.events);
  const dated = cutWindow(all, input);
  const begin = dated[0]?.begin ?? 0;
  const end = dated.reduce((latest, one) => Math.max(latest, one.end), begin);
  const unit = chooseUnit(dated, begin, end);
  const first = binOf(unit, begin);
  const bins = Array.from({ length: binOf(unit, end) - first + 1 }, (_, index) => ({
    name: nameBin(unit, first + index),
    ...daysOfBin(unit, first + index),
  }));
  const scale = {
    begin: bins[0]?.begin ?? begin,
    end: bins.at(-1)?.end ?? end,
    x: TITLE_WIDTH,
    width: Math.max(1, input.width - TITLE_WIDTH - RIGHT_PAD),
  };
  const frame: Frame = { unit, first, bins, scale, measure: input.measure ?? measureText };
  const { lanes, most, ...rest } = layLanes(input, dated, frame);
  const overviewBox = { x: scale.x, y: 0, width: scale.width, height: OVERVIEW_HEIGHT };
  return {
    kind: 'density',
    width: input.width,
    height: OVERVIEW_HEIGHT + TICKS_HEIGHT + NEATLINE + lanes.length * LANE_HEIGHT,
    unit,
    scale,
    bins,
    overview: layBars(countBins(dated, frame), frame, { bottom: OVERVIEW_HEIGHT, height: OVERVIEW_BAR }),
    overviewBox,
    ticks: layTicks(scale, OVERVIEW_HEIGHT + 2, frame.measure),
    neatline: { x: scale.x, y: OVERVIEW_HEIGHT + TICKS_HEIGHT, width: scale.width, height: NEATLINE },
    lanes,
    most,
    ...rest,
    undated,
  };
}

/** What all lanes share. */
interface Frame {
  readonly unit: CountUnit;
  readonly first: number;
  readonly bins: DensityLayout['bins'];
  readonly scale: TimeScale;
  readonly measure: Measure;
}

function layLanes(
  input: DensityInput,
  dated: readonly DatedEvent[],
  frame: Frame,
): Pick<DensityLayout, 'lanes' | 'most'> & Partial<Pick<DensityLayout, 'rest'>> {
  const events = dated.map(({ event }) => event);
  const ordered = orderLanes(input.lanes, { segments: [{ unit: 'day', first: 0, last: 0, events: dated }] }, events);
  const bySize = ordered.toSorted((a, b) => b.count - a.count);
  const shown = bySize.slice(0, input.shown ?? SHOWN);
  const left = bySize.slice(shown.length);
  const own = new Map<string, DatedEvent[]>(shown.map(({ story }) => [story, []]));
  for (const one of dated) own.get(one.event.story)?.push(one);
  const drawn = input.sort === 'first' ? ordered.filter((lane) => shown.includes(lane)) : shown;
  const counted = drawn.map((lane) => ({ lane, counts: countBins(own.get(lane.story) ?? [], frame) }));
  const most = counted.reduce((top, { counts }) => Math.max(top, ...counts.map((bin) => bin.length)), 0);
  const top = OVERVIEW_HEIGHT + TICKS_HEIGHT + NEATLINE;
  const lanes = counted.map(({ lane, counts }, index): DensityLane => {
    const box = { x: 0, y: top + index * LANE_HEIGHT, width: input.width, height: LANE_HEIGHT };
    const bars = layBars(counts, frame, { bottom: box.y + LANE_HEIGHT - LANE_FOOT, height: LANE_BAR, most });
    const peaks = layPeaks(bars, counts, { y: box.y + 1, scale: frame.scale, measure: frame.measure });
    const loose = lane.count - bars.reduce((sum, { count }) => sum + count, 0);
    const tint = index % 2 === 0 ? 'sea' : 'land';
    return { ...box, ...lane, tint, loose, bars, peaks, summary: tellLane(lane.count, loose, bars, frame) };
  });
  if (left.length === 0) return { lanes, most };
  const count = left.reduce((sum, lane) => sum + lane.count, 0);
  const text = `${countOf(left.length, 'more story', 'more stories')} with ${countOf(count, 'event')}`;
  return { lanes, most, rest: { stories: left.length, events: count, text } };
}

/** The events of each unit; those that are known only to a longer time are in none. */
function countBins(dated: readonly DatedEvent[], { unit, first, bins }: Frame): readonly DatedEvent[][] {
  const counts: DatedEvent[][] = bins.map(() => []);
  for (const one of dated) {
    const bin = binOf(unit, one.begin);
    if (one.begin === one.end || binOf(unit, one.end) === bin) counts[bin - first]?.push(one);
  }
  return counts;
}

function layBars(
  counts: readonly DatedEvent[][],
  { bins, scale }: Frame,
  { bottom, height, most }: { readonly bottom: number; readonly height: number; readonly most?: number },
): readonly CountBar[] {
  const top = most ?? counts.reduce((highest, bin) => Math.max(highest, bin.length), 0);
  return counts.flatMap(({ length: count }, bin) => {
    const days = bins[bin];
    if (count === 0 || !days) return [];
    const x = placeOnScale(scale, days.begin);
    const tall = Math.max(LEAST_BAR, (height * count) / top);
    return [{ bin, count, x, y: bottom - tall, width: placeOnScale(scale, days.end + 1) - x, height: tall }];
  });
}

function tellLane(count: number, loose: number, bars: readonly CountBar[], { bins, unit }: Frame): string {
  const top = bars.reduce<CountBar | undefined>(
    (best, bar) => (bar.count > (best?.count ?? 0) ? bar : best),
    undefined,
  );
  const name = bins[top?.bin ?? -1]?.name ?? '';
  const most = top ? `, most ${BEFORE[unit]} ${name} (${top.count})` : '';
  return `${countOf(count, 'event')}${most}${loose > 0 ? `; ${loose} known only to a longer time` : ''}`;
}

function chooseUnit(dated: readonly DatedEvent[], begin: number, end: number): CountUnit {
  const hasRoom = (unit: CountUnit): boolean => binOf(unit, end) - binOf(unit, begin) < MOST_BINS;
  const isKnown = (unit: CountUnit): boolean =>
    dated.filter((one) => one.begin === one.end || binOf(unit, one.begin) === binOf(unit, one.end)).length >=
    dated.length * KNOWN_SHARE;
  return COUNT_UNITS.find((unit) => hasRoom(unit) && isKnown(unit)) ?? COUNT_UNITS.find(hasRoom) ?? 'century';
}

function cutWindow(dated: readonly DatedEvent[], { from, to }: DensityInput): readonly DatedEvent[] {
  const first = parseIsoDay(from ?? '') ?? -Infinity;
  const last = parseIsoDay(to ?? '') ?? Infinity;
  return dated.filter(({ begin, end }) => begin >= first && end <= last);
}
