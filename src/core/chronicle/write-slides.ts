import { describeRow, toExportRows } from './export-events.ts';
import type { ExportRow, ExportSource } from './export-events.ts';

/** A date as TimelineJS takes it: numbers, and the words that it shows instead of its own. */
interface SlideDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * The timeline as JSON for TimelineJS (knightlab). A date that is known only to a span has its first and last day, and is shown in our own
 * words. Events without a day are left out: TimelineJS has no place for them.
 */
export function writeSlides(source: ExportSource): string {
  const rows = toExportRows(source).filter(({ earliest }) => earliest !== '');
  return `${JSON.stringify({ title: { text: { headline: encode(source.title) } }, events: rows.map(toSlide) }, undefined, 2)}\n`;
}

function toSlide(row: ExportRow): object {
  const { id, title, earliest, latest, date_words: words, story } = row;
  const isSpan = latest !== '' && latest !== earliest;
  return {
    unique_id: id,
    start_date: toDate(earliest),
    ...(isSpan && { end_date: toDate(latest) }),
    display_date: encode(`${words} (${row.certainty.toLowerCase()})`),
    ...(story !== '' && { group: encode(story) }),
    text: { headline: encode(title), text: encode(describeRow(row)).replaceAll('\n', '<br>') },
  };
}

function toDate(iso: string): SlideDate {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
}

/** TimelineJS reads its texts as HTML. */
function encode(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
