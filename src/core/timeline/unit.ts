import { daysInMonth, fromDayNumber, toDayNumber } from '../date/calendar.ts';
import type { Precision } from '../date/timex.ts';

/** What one cell of the axis stands for. A time of day has its day: no report is placed by the clock. */
export type Unit = 'day' | 'month' | 'year' | 'decade' | 'century';

/** The units from the finest to the coarsest. */
export const UNITS: readonly Unit[] = ['day', 'month', 'year', 'decade', 'century'];

/** First and last day of a cell, as day numbers. */
export interface DaySpan {
  readonly begin: number;
  readonly end: number;
}

const YEARS: Readonly<Record<'year' | 'decade' | 'century', number>> = { year: 1, decade: 10, century: 100 };

/** The unit in which a date of that precision is placed. Lengths that are no unit are bars over several cells. */
export function unitOfPrecision(precision: Precision): Unit {
  switch (precision) {
    case 'minute':
    case 'hour':
    case 'day':
    case 'week':
    case 'vague':
      return 'day';
    case 'month':
    case 'quarter':
    case 'season':
      return 'month';
    case 'year':
    case 'decade':
    case 'century':
      return precision;
  }
}

/** The unit `steps` coarser; the coarsest one stays. */
export function coarsenUnit(unit: Unit, steps: number): Unit {
  return UNITS[Math.min(UNITS.indexOf(unit) + steps, UNITS.length - 1)] ?? 'century';
}

/** The number of the cell that holds a day; neighbouring cells have neighbouring numbers. */
export function cellOf(unit: Unit, day: number): number {
  if (unit === 'day') return day;
  const { year, month } = fromDayNumber(day);
  return unit === 'month' ? year * 12 + month - 1 : Math.floor(year / YEARS[unit]);
}

/** The days of a cell: the inverse of `cellOf`. */
export function daysOfCell(unit: Unit, cell: number): DaySpan {
  if (unit === 'day') return { begin: cell, end: cell };
  if (unit === 'month') {
    const year = Math.floor(cell / 12);
    const month = cell - year * 12 + 1;
    const begin = toDayNumber({ year, month, day: 1 });
    return { begin, end: begin + daysInMonth(year, month) - 1 };
  }
  const begin = toDayNumber({ year: cell * YEARS[unit], month: 1, day: 1 });
  return { begin, end: toDayNumber({ year: (cell + 1) * YEARS[unit], month: 1, day: 1 }) - 1 };
}
