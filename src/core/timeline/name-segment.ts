import { fromDayNumber, MONTH_NAMES, padNumber } from '../date/calendar.ts';
import type { Segment } from './fold-time.ts';
import { daysOfCell, type Unit } from './unit.ts';

/** How a segment may be named in little room, the longest first: `13–17 Sep 23`, `13–17 Sep`, `13 Sep`. */
export function nameSegment({ unit, first, last }: Pick<Segment, 'unit' | 'first' | 'last'>): readonly string[] {
  const begin = fromDayNumber(daysOfCell(unit, first).begin);
  const end = fromDayNumber(daysOfCell(unit, last).begin);
  if (unit !== 'day' && unit !== 'month') return nameYears(unit, begin.year, end.year);
  const day = (date: typeof begin): string =>
    unit === 'day' ? `${date.day} ${nameMonth(date.month)}` : nameMonth(date.month);
  const year = (date: typeof begin): string => padNumber(date.year % 100, 2);
  const head = day(begin);
  if (first === last) return [`${head} ${year(begin)}`, head];
  if (begin.year !== end.year) return [`${head} ${year(begin)}–${day(end)} ${year(end)}`, `${head}–${day(end)}`, head];
  const from = unit === 'day' && begin.month === end.month ? `${begin.day}` : head;
  return [`${from}–${day(end)} ${year(end)}`, `${from}–${day(end)}`, head];
}

function nameYears(unit: Unit, from: number, to: number): readonly string[] {
  const many = unit === 'year' ? '' : 's';
  const head = `${from}${many}`;
  return from === to ? [head] : [`${head}–${to}${many}`, head];
}

function nameMonth(month: number): string {
  return MONTH_NAMES[month - 1]?.slice(0, 3) ?? '';
}
