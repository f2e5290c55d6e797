import { parseIsoDay, toIsoDay } from '../core/date/calendar.ts';
import { dayMoment, monthMoment, precisionOf, yearMoment, yearsMoment, type Moment } from '../core/date/moment.ts';
import type { EventDate } from '../core/event/event.ts';
import type { PlacedEvent } from '../core/timeline/placed-event.ts';

/** An event for tests, at a date of EDTF: a day, month, year, decade, century, or two of them with a slash between. */
export function eventAt(edtf: string, rest: Partial<PlacedEvent> = {}): PlacedEvent {
  return {
    id: `${edtf}#${rest.order ?? 0}`,
    story: 'a',
    title: 'Ferry sails',
    when: dateAt(edtf),
    modality: 'happened',
    order: 0,
    articles: 1,
    sentences: 1,
    ...rest,
  };
}

/** The date of an event for tests; printed in full. */
export function dateAt(edtf: string): EventDate {
  const [first = '', last = first] = edtf.replaceAll('~', '').split('/');
  const from = findMoment(first);
  const to = findMoment(last);
  const grain = from?.grain ?? to?.grain;
  return {
    edtf,
    ...(from && { begin: toIsoDay(from.begin) }),
    ...(to && { end: toIsoDay(to.end) }),
    precision: grain ? precisionOf(grain) : 'vague',
    basis: 'given',
    why: 'Invented',
  };
}

function findMoment(edtf: string): Moment | undefined {
  const day = parseIsoDay(edtf);
  if (day !== undefined) return dayMoment(day);
  const year = Number(edtf.slice(0, 4).replaceAll('X', '0'));
  if (/^\d{4}-\d{2}$/.test(edtf)) return monthMoment(year, Number(edtf.slice(5)));
  if (/^\d{4}$/.test(edtf)) return yearMoment(year);
  if (/^\d{3}X$/.test(edtf)) return yearsMoment('decade', year);
  return /^\d{2}XX$/.test(edtf) ? yearsMoment('century', year) : undefined;
}
