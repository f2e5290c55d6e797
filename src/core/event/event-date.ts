import { parseIsoDay, tellDay, toIsoDay } from '../date/calendar.ts';
import { dateInWords } from '../date/date-in-words.ts';
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

/** The day that lies “a day after” or “two days before” a dated event, told by `words`; `undefined` when either is not a matter of days. */
export function shiftDate(date: EventDate, length: Timex, way: 1 | -1, words: string): EventDate | undefined {
  const days = DAYS.exec(length.value)?.[1];
  const day = isDay(date) ? parseIsoDay(date.begin ?? '') : undefined;
  if (days === undefined || day === undefined) return undefined;
  const edtf = toIsoDay(day + way * Number(days));
  const count = Number(days) === 1 ? 'a day' : `${Number(days)} days`;
  return {
    edtf,
    begin: edtf,
    end: edtf,
    precision: 'day',
    basis: date.basis === 'unclear' ? 'unclear' : 'derived',
    why: `${count} ${way === 1 ? 'after' : 'before'} ${tellDay(day)}, by “${words}”`,
  };
}

/** The same date, taken over from what was told before. */
export function carryDate(date: EventDate): EventDate {
  const why = date.why.startsWith(CARRIED) || date.why.startsWith(PUBLISHED) ? date.why : `${CARRIED}${tellDate(date)}`;
  return { ...date, basis: date.basis === 'unclear' ? 'unclear' : 'derived', why };
}
const CARRIED = 'no date of its own; told with what happened ';
const PUBLISHED = 'no date in the account; ';

/** `on Saturday 16 Sep 2023`, `in July 2023`, `in the week of 22 July 2024`. */
function tellDate(date: EventDate): string {
  const day = isDay(date) ? parseIsoDay(date.begin ?? '') : undefined;
  if (day !== undefined) return `on ${tellDay(day)}`;
  const words = dateInWords(date.edtf);
  return `in ${words.startsWith('week') ? 'the ' : ''}${words}`;
}

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
