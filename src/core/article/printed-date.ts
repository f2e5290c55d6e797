import type { Range } from '../text/range.ts';

/** A day as printed: with its year, or without. */
export interface PrintedDate {
  readonly range: Range;
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The months' names as a date line prints them, in English and in the languages of the large agencies. Abbreviations in brackets;
 * an earlier language wins where two share a spelling.
 */
const MONTH_NAMES: readonly (readonly string[])[] = [
  'jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sept?(?:ember)? oct(?:ober)? nov(?:ember)? dec(?:ember)?',
  'ene(?:ro)? febrero marzo abr(?:il)? mayo junio julio ago(?:sto)? septiembre octubre noviembre dic(?:iembre)?',
  'janv(?:ier)? f[ée]vr?(?:ier)? mars avril mai juin juillet août septembre octobre novembre d[ée]c(?:embre)?',
  'januar februar märz april mai juni juli august september okt(?:ober)? november dez(?:ember)?',
  'janeiro fevereiro março abril maio junho julho agosto set(?:embro)? out(?:ubro)? novembro dezembro',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
].map((names) => names.split(' '));
const MONTHS: readonly RegExp[] = Array.from({ length: 12 }, (_, month) => {
  const names = MONTH_NAMES.flatMap((language) => language[month] ?? []);
  return new RegExp(`^(?:${names.join('|')})$`, 'iu');
});
const DAYS_IN_MONTH: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Sunday first, as `weekdayOf` counts. */
export const WEEKDAYS: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

const MONTH = `(${MONTH_NAMES.flat().join('|')})(?!\\p{L})\\.?`;
const GAP = '[ \\t\\n]{1,3}';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = `(?:,?${GAP}(?:de${GAP})?(\\d{4})(?!\\d(?!\\d?:\\d{2})))`;
const DATE = new RegExp(
  [
    `(?<![\\p{L}\\d])${MONTH}${GAP}${DAY}(?![\\d:])(?![.,]\\d)${YEAR}?`,
    `(?<![\\p{L}\\d.,:-])${DAY}(?:${GAP}(?:(?:of|de)${GAP})?|\\.${GAP}|-)${MONTH}(?:${YEAR}|-(\\d{4})(?!\\d))?`,
    `(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)`,
    `(?<![\\d/.])(\\d{1,2})([/.])(\\d{1,2})[/.](\\d{4})(?![\\d/])`,
    `(?<![\\d/])(\\d{4})/(\\d{1,2})/(\\d{1,2})(?![\\d/])`,
    `(?<!\\d)(\\d{4})[년年] ?(\\d{1,2})[월月] ?(\\d{1,2})[일日]`,
  ].join('|'),
  'giu',
);
/** What every date has: cheap to look for, and most paragraphs have none. */
const DIGIT = /\d/;
const YEAR_DIGITS = /\d{4}/;

/** Every calendar day in English print, in order: `Sept. 17, 2023`, `17 Sep`, `2023-09-17`, `17/09/2023` when it can only be read one way. */
export function findPrintedDates(text: string): readonly PrintedDate[] {
  if (!DIGIT.test(text)) return [];
  const found: PrintedDate[] = [];
  for (const match of text.matchAll(DATE)) {
    const parts = readMatch(match);
    if (parts === undefined || !isCalendarDay(parts)) continue;
    found.push({ ...parts, range: { start: match.index, end: match.index + match[0].length } });
  }
  return found;
}

/** The days printed with their year, as `YYYY-MM-DD`, in order. */
export function findFullDates(text: string): readonly (Range & { readonly iso: string })[] {
  if (!YEAR_DIGITS.test(text)) return [];
  return findPrintedDates(text).flatMap(({ range, year, month, day }) =>
    year === undefined ? [] : [{ ...range, iso: toIso(year, month, day) }],
  );
}

type Parts = Omit<PrintedDate, 'range'>;

function readMatch(match: RegExpMatchArray): Parts | undefined {
  const [, m1, d1, y1, d2, m2, y2, y2b, y3, m3, d3, a, mark, b, y4, y5, m5, d5, y6, m6, d6] = match;
  if (m1 !== undefined) return withYear(monthNumber(m1), Number(d1), y1);
  if (m2 !== undefined) return withYear(monthNumber(m2), Number(d2), y2 ?? y2b);
  if (y3 !== undefined) return withYear(Number(m3), Number(d3), y3);
  if (y5 !== undefined) return withYear(Number(m5), Number(d5), y5);
  if (y6 !== undefined) return withYear(Number(m6), Number(d6), y6);
  // Nobody who parts days with full stops prints the month first.
  return mark === '.' ? withYear(Number(b), Number(a), y4) : readSlashes(Number(a), Number(b), y4);
}

/** `17/09/2023` can only be day first, `09/17/2023` only month first; `05/03/2024` says nothing, unless both are the same. */
function readSlashes(a: number, b: number, year: string | undefined): Parts | undefined {
  if (a > 12 || a === b) return withYear(b, a, year);
  return b > 12 ? withYear(a, b, year) : undefined;
}

function withYear(month: number, day: number, year: string | undefined): Parts {
  return year === undefined ? { month, day } : { year: Number(year), month, day };
}

function monthNumber(name: string): number {
  return MONTHS.findIndex((names) => names.test(name)) + 1;
}

function isCalendarDay({ year, month, day }: Parts): boolean {
  const days = DAYS_IN_MONTH[month - 1];
  if (days === undefined || day < 1 || day > days) return false;
  if (year === undefined) return true;
  if (year < 1700 || year > 2199) return false;
  return month !== 2 || day < 29 || isLeapYear(year);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** `YYYY-MM-DD`, the form in which days are kept and compared: alphabetical order is calendar order. */
export function toIso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${toMonthDay(month, day)}`;
}

/** `MM-DD`. */
export function toMonthDay(month: number, day: number): string {
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days since 1970-01-01 in the Gregorian calendar. Method: Hinnant, `days_from_civil`. */
export function toDayNumber(iso: string): number {
  const year = Number(iso.slice(0, 4));
  const month = Number(iso.slice(5, 7));
  const day = Number(iso.slice(8, 10));
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The weekday's English name. */
export function weekdayOf(iso: string): string {
  return WEEKDAYS[(((toDayNumber(iso) + 4) % 7) + 7) % 7] ?? '';
}
