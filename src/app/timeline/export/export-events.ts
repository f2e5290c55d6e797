import type { ExportSource } from '../../../core/chronicle/export-events.ts';
import { toExportRows, writeEventJson } from '../../../core/chronicle/export-events.ts';
import { writeEventMarkdown } from '../../../core/chronicle/write-event-markdown.ts';
import { writeSlides } from '../../../core/chronicle/write-slides.ts';

/** The formats, with what readers call them and what a file of them is. */
export const EXPORT_FORMATS = {
  csv: { name: 'CSV', file: 'events.csv', type: 'text/csv' },
  json: { name: 'JSON', file: 'events.json', type: 'application/json' },
  calendar: { name: 'iCalendar', file: 'events.ics', type: 'text/calendar' },
  markdown: { name: 'Markdown', file: 'events.md', type: 'text/markdown' },
  slides: { name: 'JSON for TimelineJS', file: 'timelinejs.json', type: 'application/json' },
} as const;
export type ExportFormat = keyof typeof EXPORT_FORMATS;

/** Stands in a calendar for the day of an edition that has none. */
const NO_EDITION = '1970-01-01';

/** Writes events in a format; what writes it is loaded when it is asked for. */
export async function exportEvents(source: ExportSource, format: ExportFormat): Promise<string> {
  switch (format) {
    case 'csv': {
      const { writeCsv } = await import('../../evidence/write-csv.ts');
      return writeCsv(toExportRows(source));
    }
    case 'calendar': {
      const { writeCalendar } = await import('./write-calendar.ts');
      return writeCalendar({ title: source.title, rows: toExportRows(source), made: source.edition ?? NO_EDITION });
    }
    case 'json':
      return writeEventJson(source);
    case 'markdown':
      return writeEventMarkdown(source);
    case 'slides':
      return writeSlides(source);
  }
}
