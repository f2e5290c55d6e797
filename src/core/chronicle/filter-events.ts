import { DATE_KINDS, RESTS } from '../address/timeline-view.ts';
import type { TimelineView } from '../address/timeline-view.ts';
import { parseIsoDay } from '../date/calendar.ts';
import { edtfBounds } from '../date/edtf-bounds.ts';
import { allRows, NO_DAY } from '../timeline/day-columns.ts';
import type { EventColumns } from './event-columns.ts';

/** What limits a timeline: a view together with the stories that are asked for, none for all. */
export interface EventFilter extends Pick<TimelineView, 'from' | 'to' | 'with' | 'by' | 'rests' | 'date'> {
  readonly story?: readonly string[];
}

/** The kinds of limits. From and to are one. */
export const FILTER_PARTS = ['story', 'by', 'with', 'date', 'rests', 'window'] as const;
export type FilterPart = (typeof FILTER_PARTS)[number];

type Test = (row: number) => boolean;

/** The rows of the events that a filter lets through, in order. */
export function filterRows(columns: EventColumns, filter: EventFilter): readonly number[] {
  const tests = Object.values(testsOf(columns, filter));
  if (tests.length === 0) return allRows(columns);
  const rows: number[] = [];
  for (let row = 0; row < columns.story.length; row += 1) {
    if (tests.every((test) => test(row))) rows.push(row);
  }
  return rows;
}

/** What a filter says, by part: parts that limit nothing are left out. */
export function testsOf(columns: EventColumns, filter: EventFilter): Readonly<Partial<Record<FilterPart, Test>>> {
  const { story, by, with: names, date, rests } = filter;
  const window = findWindow(filter);
  return {
    ...(isLimit(story) && {
      story: isAnyOf(
        columns.stories.map((lane) => lane.story),
        story,
        columns.story,
      ),
    }),
    ...(isLimit(by) && { by: testSources(columns, by) }),
    ...(isLimit(names) && { with: testNames(columns, names) }),
    ...(isLimit(date) && { date: isAnyOf(DATE_KINDS, date, columns.kind) }),
    ...(rests && { rests: (row) => ((columns.rests[row] ?? 0) & (1 << RESTS.indexOf(rests))) !== 0 }),
    ...(window && { window: testWindow(columns, window) }),
  };
}

/** The first and last day of a window, `YYYY-MM-DD`; open on a side without a limit. `undefined` without any. */
export function findWindow({
  from,
  to,
}: Pick<EventFilter, 'from' | 'to'>): { first: string; last: string } | undefined {
  if (from === undefined && to === undefined) return undefined;
  const first = from === undefined ? '' : (edtfBounds(from)?.begin ?? '');
  const last = to === undefined ? '9999' : (edtfBounds(to)?.end ?? '9999');
  return { first, last };
}

function isAnyOf(all: readonly string[], wanted: readonly string[], places: readonly number[]): Test {
  const isWanted = all.map((one) => wanted.includes(one));
  return (row) => isWanted[places[row] ?? -1] === true;
}

function testSources({ sources, by }: EventColumns, wanted: readonly string[]): Test {
  const isWanted = sources.map(({ key }) => wanted.includes(key));
  return (row) => by[row]?.some((place) => isWanted[place]) === true;
}

function testNames({ names, with: mentioned }: EventColumns, wanted: readonly string[]): Test {
  const places = wanted.map((id) => names.findIndex((name) => name.id === id));
  return (row) => places.every((place) => mentioned[row]?.includes(place));
}

/** An event lies in a window when it can have been in it. */
function testWindow({ begin, end }: EventColumns, window: { readonly first: string; readonly last: string }): Test {
  const first = parseIsoDay(window.first) ?? -Infinity;
  const last = parseIsoDay(window.last) ?? Infinity;
  return (row) => {
    const [from, to] = [begin[row] ?? NO_DAY, end[row] ?? NO_DAY];
    return (from !== NO_DAY || to !== NO_DAY) && from <= last && (to === NO_DAY || to >= first);
  };
}

function isLimit<T>(list: readonly T[] | undefined): list is readonly T[] {
  return list !== undefined && list.length > 0;
}
