import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { describeRow } from '../../../core/chronicle/export-events.ts';
import type { ExportRow } from '../../../core/chronicle/export-events.ts';

/** What a calendar is made of. */
export interface CalendarSource {
  readonly title: string;
  readonly rows: readonly ExportRow[];
  /** `YYYY-MM-DD`, when it was made: of the edition, so that the same edition makes the same file. */
  readonly made: string;
}

const DAY_MS = 86_400_000;

/**
 * The events as all-day entries of iCalendar. An uncertain date is a span from its first to its last possible day, with the doubt in the
 * description; what is only expected is tentative. No entry blocks a day. Events without a day are left out.
 */
export function writeCalendar({ title, rows, made }: CalendarSource): string {
  const calendar = ical({ name: title, prodId: { company: 'Story Atlas', product: 'Story Atlas', language: 'EN' } });
  for (const row of rows) {
    if (row.earliest === '') continue;
    const last = row.latest === '' ? row.earliest : row.latest;
    calendar.createEvent({
      id: `${row.id}@story-atlas`,
      stamp: atMidnight(made),
      start: atMidnight(row.earliest),
      // The end of an all-day entry is the day after it (RFC 5545, 3.6.1).
      end: new Date(atMidnight(last).getTime() + DAY_MS),
      allDay: true,
      timezone: 'UTC',
      summary: row.modality === 'happened' ? row.title : `${row.title} (${row.modality})`,
      description: describeRow(row),
      location: row.where,
      url: row.url,
      status: row.modality === 'happened' ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}

function atMidnight(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}
