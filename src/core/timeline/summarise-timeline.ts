import { toIsoDay } from '../date/calendar.ts';
import { dateInWords } from '../date/date-in-words.ts';
import { dateEvents, type DatedEvent } from './dated-event.ts';
import type { PlacedEvent } from './placed-event.ts';

/** How the timeline is drawn. */
export type TimelineForm = 'folded' | 'to scale' | 'in order' | 'when told' | 'counts';

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
  const parts = [
    `Timeline, ${form}: ${countOf(events.length, 'event')} in ${tellNumber(stories)} ${stories === 1 ? 'story' : 'stories'}`,
    tellExtent(dated),
    undated.length > 0 && dated.length > 0 ? `, ${undated.length} without a date` : '',
    tellFullDays(dated),
  ];
  return parts.join('');
}

/** `1 event`, `5,653 events`. */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  const figure = String(count).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
  return `${figure} ${count === 1 ? noun : plural}`;
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

function tellFullDays(dated: readonly DatedEvent[]): string {
  const counts = new Map<number, number>();
  for (const one of dated) if (isExact(one)) counts.set(one.begin, (counts.get(one.begin) ?? 0) + 1);
  const [top, second] = Array.from(counts).toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (!top || top[1] < 2 || counts.size < 2) return '';
  const half = dated.length / 2;
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
