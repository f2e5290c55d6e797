import { binOf, COUNT_UNITS, daysOfBin, nameBin, type CountUnit } from './count-unit.ts';
import { NO_DAY, type DayColumns } from './day-columns.ts';
import type { DaySpan } from './unit.ts';

/** Events counted by unit of time and by story. */
export interface DayCounts {
  readonly unit: CountUnit;
  /** Every unit of the axis: its first and last day. */
  readonly bins: readonly DaySpan[];
  /** A bin in words: made only for those that are told. */
  readonly nameOf: (bin: number) => string;
  /** How many of each bin, of all stories. */
  readonly all: readonly number[];
  /** Stories with an event that has a day, in order of their first one. */
  readonly stories: readonly StoryCount[];
}

/** The events of a story. */
export interface StoryCount {
  /** Place in the columns' `stories`. */
  readonly place: number;
  /** All of them, those that no bin counts too. */
  readonly count: number;
  /** How many of each bin; what is known only to a longer time than a bin is in none. */
  readonly counts: readonly number[];
  /** The row of each bin that is told by most; -1 without any. */
  readonly tops: readonly number[];
}

const MOST_BINS = 106;
/** A unit is fine enough only when so many events are known to it. */
const KNOWN_SHARE = 0.9;

/** Picture and list are made from the same counts, and the whole collection is come back to. */
const known = new WeakMap<readonly number[], DayCounts & { readonly of: DayColumns }>();

/** Counts rows by the finest unit that has room and to which nine of ten events are known. Rows without an earliest day are left out. */
export function countDays(columns: DayColumns, rows: readonly number[]): DayCounts {
  const found = known.get(rows);
  if (found?.of === columns) return found;
  const counts = { ...countRows(columns, rows), of: columns };
  known.set(rows, counts);
  return counts;
}

function countRows(columns: DayColumns, rows: readonly number[]): DayCounts {
  const dated = rows.filter((row) => columns.begin[row] !== NO_DAY);
  const beginOf = (row: number): number => columns.begin[row] ?? 0;
  // Without a latest day it is the earliest.
  const endOf = (row: number): number => Math.max(beginOf(row), columns.end[row] ?? 0);
  let begin = Infinity;
  let end = -Infinity;
  for (const row of dated) {
    begin = Math.min(begin, beginOf(row));
    end = Math.max(end, endOf(row));
  }
  if (dated.length === 0) [begin, end] = [0, 0];
  const spans = dated.filter((row) => beginOf(row) !== endOf(row));
  const unit = chooseUnit({ begin, end }, (one) => {
    const isLoose = (row: number): boolean => binOf(one, beginOf(row)) !== binOf(one, endOf(row));
    return spans.filter(isLoose).length <= dated.length * (1 - KNOWN_SHARE);
  });
  const first = binOf(unit, begin);
  const bins = Array.from({ length: binOf(unit, end) - first + 1 }, (_, index) => daysOfBin(unit, first + index));
  const all = bins.map(() => 0);
  const stories = new Map<number, { place: number; count: number; counts: number[]; tops: number[] }>();
  for (const row of dated) {
    const place = columns.story[row] ?? 0;
    const story = stories.get(place) ?? { place, count: 0, counts: bins.map(() => 0), tops: bins.map(() => -1) };
    if (story.count === 0) stories.set(place, story);
    story.count += 1;
    const bin = binOf(unit, beginOf(row)) - first;
    if (beginOf(row) !== endOf(row) && binOf(unit, endOf(row)) - first !== bin) continue;
    all[bin] = (all[bin] ?? 0) + 1;
    story.counts[bin] = (story.counts[bin] ?? 0) + 1;
    const top = story.tops[bin] ?? -1;
    if (top === -1 || (columns.weight[row] ?? 0) > (columns.weight[top] ?? 0)) story.tops[bin] = row;
  }
  return { unit, bins, nameOf: (bin) => nameBin(unit, first + bin), all, stories: [...stories.values()] };
}

function chooseUnit(
  { begin, end }: { readonly begin: number; readonly end: number },
  isKnown: (unit: CountUnit) => boolean,
): CountUnit {
  const hasRoom = (unit: CountUnit): boolean => binOf(unit, end) - binOf(unit, begin) < MOST_BINS;
  return COUNT_UNITS.find((unit) => hasRoom(unit) && isKnown(unit)) ?? COUNT_UNITS.find(hasRoom) ?? 'century';
}
