import { toExportRows } from './export-events.ts';
import type { ExportSource } from './export-events.ts';

/** The timeline as Markdown: a heading for each story, an entry for each event, with how its date is known and its passage. */
export function writeEventMarkdown(source: ExportSource): string {
  const rows = toExportRows(source);
  const stories = [...new Set(rows.map(({ story }) => story))];
  const parts = stories.flatMap((story) => [
    `## ${escape(story === '' ? 'Other reports' : story)}`,
    ...rows
      .filter((row) => row.story === story)
      .map((row) =>
        [
          `- **${escape(row.date_words || 'Without a date')}**: [${escape(row.title)}](<${row.url}>). ${escape(row.certainty)}.`,
          `  - Working: ${escape(row.working)}`,
          ...(row.readings === '' ? [] : [`  - Readings: ${escape(row.readings)}`]),
          `  - Says who: ${escape(row.says_who)}`,
          ...(row.where === '' ? [] : [`  - Where: ${escape(row.where)}`]),
          `  - ${row.retold === '' ? `“${escape(row.passage)}”` : `Words ${escape(row.retold)}: ${escape(row.passage)}`}`,
        ].join('\n'),
      ),
  ]);
  const edition = source.edition === undefined ? '' : `Edition of ${source.edition}. `;
  return `${[`# ${escape(source.title)}`, `${edition}Dates are never more exact than their sentences.`, ...parts].join('\n\n')}\n`;
}

/** Text stays text: what Markdown would read as a sign is written as a character, and a line break as a space. */
function escape(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#|~&]/g, String.raw`\$&`);
}
