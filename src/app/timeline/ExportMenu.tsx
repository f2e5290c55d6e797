import { formatAddress } from '../../core/address/format-address.ts';
import type { ExportSource } from '../../core/chronicle/export-events.ts';
import { saveFile } from '../platform/save-file.ts';
import { siteUrl } from '../platform/site-url.ts';
import { announce } from '../state/announcement.ts';
import { SaveMenu } from '../ui/SaveMenu.tsx';
import type { ExportFormat } from './export/export-events.ts';
import type { Timeline } from './use-timeline.ts';

export interface ExportMenuProps {
  readonly timeline: Timeline;
}

const FORMATS: readonly (readonly [ExportFormat, string])[] = [
  ['csv', 'CSV, for spreadsheets'],
  ['json', 'JSON'],
  ['calendar', 'iCalendar, for calendars'],
  ['markdown', 'Markdown'],
  ['slides', 'JSON for TimelineJS'],
];

/** Saves the events that are shown, in a format of the reader’s choice. */
export function ExportMenu({ timeline }: ExportMenuProps) {
  const save = async (format: ExportFormat): Promise<void> => {
    const { exportEvents, EXPORT_FORMATS } = await import('./export/export-events.ts');
    const { file, type, name } = EXPORT_FORMATS[format];
    saveFile(file, type, await exportEvents(await toSource(timeline), format));
    announce(`${name} saved`);
  };
  return <SaveMenu formats={FORMATS} onSave={(format) => void save(format)} />;
}

async function toSource({ shown, isOpened, rows, source, data, lanes }: Timeline): Promise<ExportSource> {
  const { collection, counted } = data;
  const told = isOpened || !counted ? undefined : await counted.open(rows);
  return {
    events: told?.events ?? shown,
    articles: told ? new Map(told.articles.map((article) => [article.id, article])) : source.articles,
    names: source.names,
    stories: new Map(lanes.map(({ story, title }) => [story, title])),
    title: collection.title,
    ...(collection.edition !== undefined && { edition: collection.edition }),
    urlOf: ({ id }) => siteUrl(formatAddress({ kind: 'event', event: id })),
  };
}
