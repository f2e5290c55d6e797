import { toIsoDay } from '../date/calendar.ts';
import { dateInWords } from '../date/date-in-words.ts';
import { countOf } from '../text/count-of.ts';
import { dateEvents, type DatedEvent } from './dated-event.ts';
import { NO_DAY, type DayColumns } from './day-columns.ts';
import type { PlacedEvent } from './placed-event.ts';

/** How the timeline is drawn. */
export type TimelineForm = 'folded' | 'to scale' | 'in order' | 'when told';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** Over a longer time than this, the months of the first and the last day are enough. */
const LONG_DAYS = 62;

/**
 * The timeline in one sentence, for those who do not see it: `Timeline, folded: 26 events in two stories, from the 1980s to July 2024;
 * most fall on 16 September 2023 and 27 July 2024`. “Most” is more than half; otherwise the fullest day is told, if it has two events.
 */
export function summariseTimeline(events: readonly PlacedEvent[], form: TimelineForm): string {
  const { dated, undated } = dateEvents(events);
  const stories = new Set(events.map(({ story }) => story)).size;
  const days = countFullDays(dated.flatMap((one) => (isExact(one) ? [one.begin] : [])));
  return [
    tellSize(form, events.length, stories),
    tellExtent(dated),
    undated.length > 0 && dated.length > 0 ? `, ${undated.length} without a date` : '',
    tellFullDays(days, dated.length),
  ].join('');
}

/** The same of events that are counted: `Timeline, counts: 5,000 events in 50 stories, from January 2023 to March 2025; the fullest day is …`. */
export function summariseCounts({ story, begin, end }: DayColumns, rows: readonly number[]): string {
  const stories = new Set<number | undefined>();
  const days: number[] = [];
  let [undated, first, last] = [0, Infinity, -Infinity];
  for (const row of rows) {
    const [from = NO_DAY, to = NO_DAY] = [begin[row], end[row]];
    stories.add(story[row]);
    if (from === NO_DAY) undated += 1;
    else {
      first = Math.min(first, from);
      last = Math.max(last, from, to);
      if (from === to) days.push(from);
    }
  }
  const dated = rows.length - undated;
  return [
    tellSize('counts', rows.length, stories.size),
    dated === 0 ? ', none with a date' : tellSides(first, last),
    dated > 0 && undated > 0 ? `, ${undated} without a date` : '',
    tellFullDays(countFullDays(days), dated),
  ].join('');
}

function tellSize(form: string, events: number, stories: number): string {
  return `Timeline, ${form}: ${countOf(events, 'event')} in ${tellNumber(stories)} ${stories === 1 ? 'story' : 'stories'}`;
}

function tellSides(first: number, last: number): string {
  const [from, to] = [first, last].map((day) => dateInWords(toIsoDay(day).slice(0, last - first > LONG_DAYS ? 7 : 10)));
  return from === to ? `, in ${from ?? ''}` : `, from ${from ?? ''} to ${to ?? ''}`;
}

function tellNumber(count: number): string {
  return NUMBERS[count] ?? String(count);
}

function tellExtent(dated: readonly DatedEvent[]): string {
  const first = dated[0];
  if (!first) return ', none with a date';
  const last = dated.reduce((best, one) =>
    one.end > best.end || (one.end === best.end && one.begin > best.begin) ? one : best,
  );
  const isLong = last.end - first.begin > LONG_DAYS;
  const from = tellEnd(first, isLong, 'begin');
  const to = tellEnd(last, isLong, 'end');
  return from === to ? `, ${isExact(last) && !isLong ? 'on' : 'in'} ${from}` : `, from ${from} to ${to}`;
}

/** A side of the whole time: the event's own words when it is one unit of the calendar, otherwise the day or month that it reaches to. */
function tellEnd(one: DatedEvent, isLong: boolean, side: 'begin' | 'end'): string {
  const isUnit = !isExact(one) && /^[\dX]{4}(?:-\d{2})?$/.test(one.event.when.edtf);
  if (isUnit) return dateInWords(one.event.when.edtf);
  const iso = toIsoDay(one[side]);
  return dateInWords(isLong ? iso.slice(0, 7) : iso);
}

function countFullDays(days: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return counts;
}

function tellFullDays(counts: ReadonlyMap<number, number>, total: number): string {
  const [top, second] = Array.from(counts).toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (!top || top[1] < 2 || counts.size < 2) return '';
  const half = total / 2;
  if (top[1] > half) return `; most fall on ${tellDay(top[0])}`;
  if (second && second[1] > 1 && top[1] + second[1] > half) {
    const [a, b] = [top[0], second[0]].toSorted((x, y) => x - y);
    return `; most fall on ${tellDay(a ?? 0)} and ${tellDay(b ?? 0)}`;
  }
  return `; the fullest day is ${tellDay(top[0])}, with ${countOf(top[1], 'event')}`;
}

function tellDay(day: number): string {
  return dateInWords(toIsoDay(day));
}

function isExact({ begin, end, isOpen }: DatedEvent): boolean {
  return begin === end && !isOpen;
}
