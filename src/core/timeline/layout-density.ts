import { countDays, type DayCounts, type StoryCount } from './count-days.ts';
import type { CountUnit } from './count-unit.ts';
import type { DayColumns } from './day-columns.ts';
import type { Box } from './folded-layout.ts';
import { layPeaks, type Peak } from './lay-peaks.ts';
import { layTicks, placeOnScale, type Tick, type TimeScale } from './lay-ticks.ts';
import { measureText, type Measure } from './measure-text.ts';
import { countOf } from '../text/count-of.ts';

/** What the counts are laid out from. */
export interface DensityInput {
  readonly columns: DayColumns;
  /** The rows of the columns that are counted. */
  readonly rows: readonly number[];
  /** In pixels. */
  readonly width: number;
  readonly measure?: Measure;
  /** How many lanes are shown, those with most events first; 9 without it. */
  readonly shown?: number;
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
  readonly bins: DayCounts['bins'];
  /** A bin in words, for the table of counts. */
  readonly nameOf: DayCounts['nameOf'];
  /** All stories together, on a scale of its own. */
  readonly overview: readonly CountBar[];
  readonly overviewBox: Box;
  readonly ticks: readonly Tick[];
  readonly lanes: readonly DensityLane[];
  /** The highest count of a bar of a lane: all lanes share one linear scale. */
  readonly most: number;
  /** `41 more stories with 612 events`; absent when all are shown. */
  readonly rest?: { readonly stories: number; readonly events: number; readonly text: string };
}

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
 * scale.
 */
export function layoutDensity({
  columns,
  rows,
  width,
  measure = measureText,
  shown = SHOWN,
}: DensityInput): DensityLayout {
  const counts = countDays(columns, rows);
  const { bins, unit, nameOf } = counts;
  const scale = {
    begin: bins[0]?.begin ?? 0,
    end: bins.at(-1)?.end ?? 0,
    x: TITLE_WIDTH,
    width: Math.max(1, width - TITLE_WIDTH - RIGHT_PAD),
  };
  const { lanes, ...rest } = layLanes(counts, { columns, shown, scale, measure, width });
  return {
    kind: 'density',
    width,
    height: OVERVIEW_HEIGHT + TICKS_HEIGHT + NEATLINE + lanes.length * LANE_HEIGHT,
    unit,
    scale,
    bins,
    nameOf,
    overview: layBars(counts.all, { bins, scale }, { bottom: OVERVIEW_HEIGHT, height: OVERVIEW_BAR }),
    overviewBox: { x: scale.x, y: 0, width: scale.width, height: OVERVIEW_HEIGHT },
    ticks: layTicks(scale, OVERVIEW_HEIGHT + 2, measure),
    lanes,
    ...rest,
  };
}

/** What all lanes share. */
interface Frame extends Pick<DensityInput, 'columns' | 'width'> {
  readonly scale: TimeScale;
  readonly measure: Measure;
  readonly shown: number;
}

function layLanes(
  counts: DayCounts,
  frame: Frame,
): Pick<DensityLayout, 'lanes' | 'most'> & Partial<Pick<DensityLayout, 'rest'>> {
  const bySize = counts.stories.toSorted((a, b) => b.count - a.count);
  const drawn = bySize.slice(0, frame.shown);
  const left = bySize.slice(frame.shown);
  const most = drawn.reduce((top, story) => Math.max(top, ...story.counts), 0);
  const lanes = drawn.map((story, index) => layLane(story, counts, { ...frame, most, index }));
  if (left.length === 0) return { lanes, most };
  const count = left.reduce((sum, story) => sum + story.count, 0);
  const text = `${countOf(left.length, 'more story', 'more stories')} with ${countOf(count, 'event')}`;
  return { lanes, most, rest: { stories: left.length, events: count, text } };
}

function layLane(
  { place, count, counts, tops }: StoryCount,
  { bins, unit, nameOf }: DayCounts,
  { columns, width, scale, measure, most, index }: Frame & { readonly most: number; readonly index: number },
): DensityLane {
  const { story = '', title = '' } = columns.stories[place] ?? {};
  const box = { x: 0, y: OVERVIEW_HEIGHT + TICKS_HEIGHT + NEATLINE + index * LANE_HEIGHT, width, height: LANE_HEIGHT };
  const bars = layBars(counts, { bins, scale }, { bottom: box.y + LANE_HEIGHT - LANE_FOOT, height: LANE_BAR, most });
  // Where the title of the event told by most is not at hand, its time names the peak.
  const namePeak = (bin: number): string => columns.titles.get(tops[bin] ?? -1) ?? nameOf(bin);
  const peaks = layPeaks(bars, namePeak, { y: box.y + 1, scale, measure });
  const loose = count - bars.reduce((sum, bar) => sum + bar.count, 0);
  const tint = index % 2 === 0 ? 'sea' : 'land';
  return {
    ...box,
    story,
    title,
    count,
    tint,
    loose,
    bars,
    peaks,
    summary: tellLane(count, loose, bars, { nameOf, unit }),
  };
}

function layBars(
  counts: readonly number[],
  { bins, scale }: Pick<DensityLayout, 'bins' | 'scale'>,
  { bottom, height, most }: { readonly bottom: number; readonly height: number; readonly most?: number },
): readonly CountBar[] {
  const top = most ?? Math.max(...counts);
  return counts.flatMap((count, bin) => {
    const days = bins[bin];
    if (count === 0 || !days) return [];
    const x = placeOnScale(scale, days.begin);
    const tall = Math.max(LEAST_BAR, (height * count) / top);
    return [{ bin, count, x, y: bottom - tall, width: placeOnScale(scale, days.end + 1) - x, height: tall }];
  });
}

function tellLane(
  count: number,
  loose: number,
  bars: readonly CountBar[],
  { nameOf, unit }: Pick<DayCounts, 'nameOf' | 'unit'>,
): string {
  const top = bars.reduce<CountBar | undefined>(
    (best, bar) => (bar.count > (best?.count ?? 0) ? bar : best),
    undefined,
  );
  const most = top ? `, most ${BEFORE[unit]} ${nameOf(top.bin)} (${top.count})` : '';
  return `${countOf(count, 'event')}${most}${loose > 0 ? `; ${loose} known only to a longer time` : ''}`;
}
