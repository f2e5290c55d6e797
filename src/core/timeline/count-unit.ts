import { fromDayNumber, MONTH_NAMES, toIsoDay } from '../date/calendar.ts';
import { dateInWords } from '../date/date-in-words.ts';
import { cellOf, daysOfCell, type DaySpan, type Unit } from './unit.ts';

/** The unit in which events are counted. A week begins on Monday. */
export type CountUnit = Unit | 'week';

/** From the finest to the coarsest. */
export const COUNT_UNITS: readonly CountUnit[] = ['day', 'week', 'month', 'year', 'decade', 'century'];

/** Day 0 is a Thursday. */
const DAYS_BEFORE_THURSDAY = 3;

/** The number of the unit that holds a day. */
export function binOf(unit: CountUnit, day: number): number {
  return unit === 'week' ? Math.floor((day + DAYS_BEFORE_THURSDAY) / 7) : cellOf(unit, day);
}

/** The days of a unit: the inverse of `binOf`. */
export function daysOfBin(unit: CountUnit, bin: number): DaySpan {
  if (unit !== 'week') return daysOfCell(unit, bin);
  const begin = bin * 7 - DAYS_BEFORE_THURSDAY;
  return { begin, end: begin + 6 };
}

/** A unit in words: `week of 11 September 2023`, `July 2023`, `the 1980s`. */
export function nameBin(unit: CountUnit, bin: number): string {
  const { begin, end } = daysOfBin(unit, bin);
  const iso = toIsoDay(begin);
  if (unit === 'week') return dateInWords(`${iso}/${toIsoDay(end)}`);
  if (unit === 'day') return dateInWords(iso);
  if (unit === 'month') return dateInWords(iso.slice(0, 7));
  return unit === 'year' ? iso.slice(0, 4) : `the ${fromDayNumber(begin).year}s`;
}

/** What stands at a tick of the axis: the day, the month in three letters, the year, the decade; and the year where one begins. */
export function headTick(unit: Unit, cell: number): { readonly text: string; readonly above: string } {
  const { year, month, day } = fromDayNumber(daysOfCell(unit, cell).begin);
  const name = MONTH_NAMES[month - 1]?.slice(0, 3) ?? '';
  if (unit === 'day') return { text: `${day}`, above: `${name} ${year}` };
  if (unit === 'month') return { text: name, above: `${year}` };
  return { text: unit === 'year' ? `${year}` : `${year}s`, above: '' };
}
