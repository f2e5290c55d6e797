import { parseIsoDay, tellDay, toIsoDay } from '../date/calendar.ts';
import type { Timex } from '../date/timex.ts';
import type { EventDate } from './event.ts';

const DAYS = /^P(\d{1,4})D$/;

/** The date that an expression gives to an event; `undefined` when the calendar has no place for it. */
export function toEventDate({ edtf, begin, end, precision, basis, readings, why }: Timex): EventDate | undefined {
  if (edtf === undefined) return undefined;
  return {
    edtf,
    ...(begin !== undefined && { begin }),
    ...(end !== undefined && { end }),
    precision,
    basis,
    ...(readings !== undefined && { readings }),
    why,
  };
}

/** The day that lies “a day after” or “two days before” a dated event; `undefined` when either is not a matter of days. */
export function shiftDate(date: EventDate, length: Timex, way: 1 | -1): EventDate | undefined {
  const days = DAYS.exec(length.value)?.[1];
  const day = isDay(date) ? parseIsoDay(date.begin ?? '') : undefined;
  if (days === undefined || day === undefined) return undefined;
  const edtf = toIsoDay(day + way * Number(days));
  return {
    edtf,
    begin: edtf,
    end: edtf,
    precision: 'day',
    basis: 'derived',
    why: `“${length.value === 'P1D' ? 'a day' : `${days} days`}” from what is told beside it, on ${tellDay(day)}`,
  };
}

/** The same date, taken over from what was told before. */
export function carryDate(date: EventDate): EventDate {
  const why = date.why.startsWith(CARRIED) || date.why.startsWith(PUBLISHED) ? date.why : `${CARRIED}${date.why}`;
  return { ...date, basis: date.basis === 'unclear' ? 'unclear' : 'derived', why };
}
const CARRIED = 'no date of its own; the account goes on from ';
const PUBLISHED = 'no date in the account; ';

/** The day of the report, for an account that names no other. */
export function datePublished(published: string | undefined): EventDate | undefined {
  const day = published === undefined ? undefined : parseIsoDay(published);
  if (published === undefined || day === undefined) return undefined;
  return {
    edtf: published,
    begin: published,
    end: published,
    precision: 'day',
    basis: 'derived',
    why: `${PUBLISHED}the report is dated ${tellDay(day)}`,
  };
}

/** Whether a date is a single day. */
export function isDay({ precision, begin, end }: EventDate): boolean {
  return (
    (precision === 'day' || precision === 'hour' || precision === 'minute') && begin !== undefined && begin === end
  );
}
