import { daysInMonth, isCivilDay, padNumber } from './calendar.ts';
import type { Precision } from './timex.ts';

/** The first and last day that an EDTF expression can mean, `YYYY-MM-DD`, and how exact it is. */
export interface EdtfBounds {
  readonly begin: string;
  readonly end: string;
  readonly precision: Precision;
}

const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DECADE = /^(\d{3})X$/;
const CENTURY = /^(\d{2})XX$/;

/**
 * The bounds of a day, month, year, decade (`198X`), century (`19XX`) or interval of these, with or without `?`, `~` or `%`; `undefined`
 * when it is none. An interval has the precision of its coarser end, or `vague` when its ends are days. Source: EDTF (ISO 8601-2), levels 0 and 1.
 */
export function edtfBounds(edtf: string): EdtfBounds | undefined {
  const [first = '', last, ...more] = edtf.split('/');
  const from = partBounds(first);
  if (last === undefined) return from;
  const to = partBounds(last);
  if (from === undefined || to === undefined || more.length > 0 || to.end < from.begin) return undefined;
  const precision = from.precision === to.precision && from.precision !== 'day' ? from.precision : 'vague';
  return { begin: from.begin, end: to.end, precision };
}

function partBounds(text: string): EdtfBounds | undefined {
  const part = text.replace(/[?~%]$/, '');
  const decade = DECADE.exec(part)?.[1];
  if (decade !== undefined) return { begin: `${decade}0-01-01`, end: `${decade}9-12-31`, precision: 'decade' };
  const century = CENTURY.exec(part)?.[1];
  if (century !== undefined) return { begin: `${century}00-01-01`, end: `${century}99-12-31`, precision: 'century' };
  const [, year, month, day] = PART.exec(part) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return { begin: `${year}-01-01`, end: `${year}-12-31`, precision: 'year' };
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined) {
    const days = padNumber(daysInMonth(Number(year), Number(month)), 2);
    return { begin: `${year}-${month}-01`, end: `${year}-${month}-${days}`, precision: 'month' };
  }
  if (!isCivilDay({ year: Number(year), month: Number(month), day: Number(day) })) return undefined;
  return { begin: part, end: part, precision: 'day' };
}
