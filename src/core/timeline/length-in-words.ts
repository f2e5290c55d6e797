import { fromDayNumber } from '../date/calendar.ts';

/** A length of time in one unit: `6 wks`, `6 weeks`. */
export interface Length {
  /** `33 yrs`, `6 wks`, `20 d`, `9 mo`. */
  readonly short: string;
  /** `33 years`, `6 weeks`, `1 day`. */
  readonly long: string;
}

interface LengthUnit {
  readonly short: string;
  readonly long: string;
  readonly plural: string;
}

const DAY: LengthUnit = { short: 'd', long: 'day', plural: 'days' };
const WEEK: LengthUnit = { short: 'wks', long: 'week', plural: 'weeks' };
const MONTH: LengthUnit = { short: 'mo', long: 'month', plural: 'months' };
const YEAR: LengthUnit = { short: 'yrs', long: 'year', plural: 'years' };
const CENTURY: LengthUnit = { short: 'cent.', long: 'century', plural: 'centuries' };

/** With fewer than three of a unit, whole units are too rough: 44 days are six weeks, not one month. */
const ENOUGH = 3;
/** From here on a number of years is longer than its fold. */
const TOO_MANY = 100;

/**
 * The time from one day to a later one, in whole units, rounded down, in the largest unit that has at least three of it; so 1 to 99. Days
 * when there are not three weeks; centuries from a hundred years on.
 */
export function lengthInWords(from: number, to: number): Length {
  const months = wholeMonths(from, to);
  const years = Math.floor(months / 12);
  const weeks = Math.floor((to - from) / 7);
  if (years >= TOO_MANY) return tell(Math.floor(years / 100), CENTURY);
  if (years >= ENOUGH) return tell(years, YEAR);
  if (months >= ENOUGH) return tell(months, MONTH);
  return weeks >= ENOUGH ? tell(weeks, WEEK) : tell(to - from, DAY);
}

function wholeMonths(from: number, to: number): number {
  const a = fromDayNumber(from);
  const b = fromDayNumber(to);
  return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
}

function tell(count: number, unit: LengthUnit): Length {
  return { short: `${count} ${unit.short}`, long: `${count} ${count === 1 ? unit.long : unit.plural}` };
}
