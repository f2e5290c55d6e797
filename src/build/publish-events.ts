import type { Atlas } from '../core/atlas/atlas.ts';
import { MOST_EVENTS } from '../core/atlas/published.ts';
import type { EventFiles } from '../core/atlas/published.ts';
import { toColumnName, toColumns } from '../core/chronicle/event-columns.ts';
import type { EventColumns } from '../core/chronicle/event-columns.ts';
import { cutParts } from '../core/chronicle/event-parts.ts';
import type { PublishedColumns } from '../core/chronicle/event-parts.ts';
import { listLanes } from '../core/chronicle/place-event.ts';

/** Ids in one file. */
const ID_PAGE_SIZE = 1000;
/** Titles that are sent along with the columns, to name peaks by. */
const MOST_TITLES = 2000;
const DAYS_PER_TITLE = 7;

/**
 * Writes the events: one list of a small collection; of a large one parts by story, the columns that they are counted by, and where each
 * event is. `add` writes a file and gives its name.
 */
export function publishEvents(
  { events, names, collection }: Pick<Atlas, 'events' | 'names' | 'collection'>,
  add: (name: string, content: unknown) => string,
): EventFiles {
  const total = events.length;
  if (total <= MOST_EVENTS) return { total, list: add('events', events) };
  const columns = toColumns(events, names.map(toColumnName), listLanes(collection.stories));
  const rows = cutParts(columns);
  const parts = rows.map((own, part) =>
    add(
      `events-${part + 1}`,
      own.map((row) => events[row]),
    ),
  );
  const ids = rows
    .flatMap((own, part) => own.map((row) => [events[row]?.id ?? '', part] as const))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const pages = Array.from({ length: Math.ceil(total / ID_PAGE_SIZE) }, (_, page) => {
    const own = ids.slice(page * ID_PAGE_SIZE, (page + 1) * ID_PAGE_SIZE);
    return { first: own[0]?.[0], file: add(`event-ids-${page + 1}`, own) };
  });
  const published: PublishedColumns = { ...columns, titles: pickTitles(columns) };
  return { total, columns: add('event-columns', published), directory: add('event-parts', { parts, ids: pages }) };
}

/** The titles of the events that are told by most, at most one for each story and week. */
function pickTitles({ story, begin, weight, titles }: EventColumns): readonly (readonly [number, string])[] {
  const weightOf = (row: number): number => weight[row] ?? 0;
  const best = new Map<string, number>();
  for (const [row, place] of story.entries()) {
    const key = `${place} ${Math.floor((begin[row] ?? 0) / DAYS_PER_TITLE)}`;
    const known = best.get(key);
    if (known === undefined || weightOf(row) > weightOf(known)) best.set(key, row);
  }
  return [...best.values()]
    .toSorted((a, b) => weightOf(b) - weightOf(a) || a - b)
    .slice(0, MOST_TITLES)
    .map((row) => [row, titles.get(row) ?? ''] as const);
}
