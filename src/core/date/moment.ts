import { fromDayNumber, daysInMonth, isoWeekOf, padNumber, toDayNumber, toIsoDay, weekdayOf } from './calendar.ts';
import type { Precision } from './timex.ts';

/** The units of the calendar in which a text places things. */
export type Grain =
  'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century';

/** Spring, summer, autumn and winter, as TIMEX3 writes them. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** One unit of the calendar: which days it holds and how it is written. */
export interface Moment {
  readonly grain: Grain;
  /** First and last day, as day numbers. */
  readonly begin: number;
  readonly end: number;
  /** TIMEX3. */
  readonly value: string;
  readonly edtf: string;
}

/** Months by the weather of the northern half: the months from which each season is counted. */
const SEASON_START: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The month `month` of `year`; months beyond 1 to 12 run on into other years. */
export function monthMoment(year: number, month: number): Moment {
  const index = year * 12 + month - 1;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  const value = `${padNumber(y, 4)}-${padNumber(m, 2)}`;
  const begin = toDayNumber({ year: y, month: m, day: 1 });
  return { grain: 'month', begin, end: begin + daysInMonth(y, m) - 1, value, edtf: value };
}

/** A quarter (1 to 4) or a half (1, 2) of a year. */
export function partMoment(grain: 'quarter' | 'half', year: number, index: number): Moment {
  const months = grain === 'quarter' ? 3 : 6;
  const value = `${padNumber(year, 4)}-${grain === 'quarter' ? 'Q' : 'H'}${index}`;
  return { ...joinMonths(year, (index - 1) * months + 1, months), grain, value };
}

/** A season; winter is counted to the year in which it begins. Its borders are loose. */
export function seasonMoment(year: number, season: Season): Moment {
  const { begin, end, edtf } = joinMonths(year, SEASON_START[season], 3);
  return { grain: 'season', begin, end, value: `${padNumber(year, 4)}-${season}`, edtf: `${edtf.replace('/', '~/')}~` };
}

/** A year. */
export function yearMoment(year: number): Moment {
  const value = padNumber(year, 4);
  const { begin, end } = joinMonths(year, 1, 12);
  return { grain: 'year', begin, end, value, edtf: value };
}

/** Ten years or a hundred, from the year `first`: 1980 is the 1980s, 1800 the nineteenth century as newspapers count. */
export function yearsMoment(grain: 'decade' | 'century', first: number): Moment {
  const digits = padNumber(first, 4).slice(0, grain === 'decade' ? 3 : 2);
  const { begin } = joinMonths(first, 1, 1);
  const { end } = joinMonths(first + (grain === 'decade' ? 9 : 99), 12, 1);
  return { grain, begin, end, value: digits, edtf: digits.padEnd(4, 'X') };
}

/** A single day. */
export function dayMoment(dayNumber: number): Moment {
  const value = toIsoDay(dayNumber);
  return { grain: 'day', begin: dayNumber, end: dayNumber, value, edtf: value };
}

/** The unit that holds a day. */
export function momentAt(grain: Grain, dayNumber: number): Moment {
  const { year, month } = fromDayNumber(dayNumber);
  switch (grain) {
    case 'day':
      return dayMoment(dayNumber);
    case 'week':
    case 'weekend':
      return weekMoment(grain, dayNumber);
    case 'month':
      return monthMoment(year, month);
    case 'quarter':
      return partMoment('quarter', year, Math.ceil(month / 3));
    case 'half':
      return partMoment('half', year, Math.ceil(month / 6));
    case 'season':
      return seasonAt(year, month);
    case 'year':
      return yearMoment(year);
    case 'decade':
      return yearsMoment('decade', Math.floor(year / 10) * 10);
    case 'century':
      return yearsMoment('century', Math.floor(year / 100) * 100);
  }
}

/** The day `count` units away; a month or year away it is the same day of the month, or the last one that there is. */
export function shiftDay(grain: Grain, dayNumber: number, count: number): number {
  if (grain === 'day') return dayNumber + count;
  if (grain === 'week' || grain === 'weekend') return dayNumber + 7 * count;
  const { year, month, day } = fromDayNumber(dayNumber);
  const index = year * 12 + month - 1 + count * MONTHS_IN[grain];
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  return toDayNumber({ year: y, month: m, day: Math.min(day, daysInMonth(y, m)) });
}

const MONTHS_IN = { month: 1, quarter: 3, season: 3, half: 6, year: 12, decade: 120, century: 1200 } as const;

/** How exactly a unit says when. A weekend is kept as a week and half a year as a year: never more precise than the words. */
export function precisionOf(grain: Grain): Precision {
  if (grain === 'weekend') return 'week';
  return grain === 'half' ? 'year' : grain;
}

function weekMoment(grain: 'week' | 'weekend', dayNumber: number): Moment {
  const monday = dayNumber + 1 - weekdayOf(dayNumber);
  const { year, week } = isoWeekOf(dayNumber);
  const begin = grain === 'week' ? monday : monday + 5;
  const end = monday + 6;
  const value = `${padNumber(year, 4)}-W${padNumber(week, 2)}${grain === 'weekend' ? '-WE' : ''}`;
  return { grain, begin, end, value, edtf: `${toIsoDay(begin)}/${toIsoDay(end)}` };
}

function seasonAt(year: number, month: number): Moment {
  if (month <= 2) return seasonMoment(year - 1, 'WI');
  if (month <= 5) return seasonMoment(year, 'SP');
  if (month <= 8) return seasonMoment(year, 'SU');
  return seasonMoment(year, month <= 11 ? 'FA' : 'WI');
}

function joinMonths(year: number, month: number, count: number): Pick<Moment, 'begin' | 'end' | 'edtf'> {
  const first = monthMoment(year, month);
  const last = monthMoment(year, month + count - 1);
  return { begin: first.begin, end: last.end, edtf: `${first.edtf}/${last.edtf}` };
}
