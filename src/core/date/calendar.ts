/** A day of the Gregorian calendar, also before 1582. */
export interface CivilDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** Monday first: ISO 8601 counts weekdays from 1. */
export const WEEKDAY_NAMES: readonly string[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];
/** The months' names, January first. */
export const MONTH_NAMES: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const MONTH_LENGTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** How many days a month has; 0 for a month that there is not. */
export function daysInMonth(year: number, month: number): number {
  const leap = month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0);
  return leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Whether the calendar has that day. */
export function isCivilDay({ year, month, day }: CivilDay): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 1970-01-01. Method: Hinnant, `days_from_civil`. */
export function toDayNumber({ year, month, day }: CivilDay): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The inverse of `toDayNumber`. Method: Hinnant, `civil_from_days`. */
export function fromDayNumber(dayNumber: number): CivilDay {
  const z = dayNumber + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

/** The week by ISO 8601: it begins on Monday and belongs to the year that holds its Thursday. */
export function isoWeekOf(dayNumber: number): { readonly year: number; readonly week: number } {
  const thursday = dayNumber + 4 - weekdayOf(dayNumber);
  const { year } = fromDayNumber(thursday);
  return { year, week: Math.floor((thursday - toDayNumber({ year, month: 1, day: 1 })) / 7) + 1 };
}

/** The day written as `YYYY-MM-DD`; `undefined` when it is written otherwise or there is no such day. */
export function parseIsoDay(iso: string): number | undefined {
  const match = ISO_DAY.exec(iso);
  if (match === null) return undefined;
  const civil = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isCivilDay(civil) ? toDayNumber(civil) : undefined;
}

/** `YYYY-MM-DD`. */
export function toIsoDay(dayNumber: number): string {
  const { year, month, day } = fromDayNumber(dayNumber);
  return `${padNumber(year, 4)}-${padNumber(month, 2)}-${padNumber(day, 2)}`;
}

/** The number with zeros before it, up to that many digits. */
export function padNumber(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

/** `Sunday 17 Sep 2023`: a day as the working shows it. */
export function tellDay(dayNumber: number): string {
  const { year, month, day } = fromDayNumber(dayNumber);
  const weekday = WEEKDAY_NAMES[weekdayOf(dayNumber) - 1] ?? '';
  return `${weekday} ${day} ${MONTH_NAMES[month - 1]?.slice(0, 3) ?? ''} ${year}`;
}
