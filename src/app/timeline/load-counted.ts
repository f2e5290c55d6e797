import type { EventId, StoryId } from '../../core/address/ids.ts';
import { MOST_EVENTS } from '../../core/atlas/published.ts';
import { readEventParts } from '../../core/chronicle/event-parts.ts';
import { filterRows } from '../../core/chronicle/filter-events.ts';
import type { EventTelling } from '../evidence/event-telling.ts';
import { loadArticles } from '../evidence/load-articles.ts';
import type { AtlasClient } from '../platform/atlas-client.ts';
import type { TimelineData, ToldEvents } from './timeline-loader.ts';

/** Opens a collection that is too large for one list: the columns that its events are counted by; of a story its events, if they are not too many. */
export async function loadCounted(
  atlas: AtlasClient,
  story: StoryId | undefined,
): Promise<Pick<TimelineData, 'events' | 'articles' | 'names' | 'total' | 'counted'>> {
  const parts = readEventParts((await atlas.manifest()).events, atlas.file);
  const columns = await parts.columns();
  const open = async (rows: readonly number[]): Promise<ToldEvents> => {
    const events = await parts.rows(rows);
    return { events, articles: await loadArticles(atlas, events) };
  };
  const find = async (id: EventId): Promise<EventTelling | 'missing'> => {
    const found = await parts.find(id);
    if (!found) return 'missing';
    const { event, before, after, earlier } = found;
    const articles = await loadArticles(atlas, [event]);
    return {
      event,
      articles: new Map(articles.map((article) => [article.id, article])),
      names: new Map(columns.names.map((name) => [name.id, name.label])),
      events: new Map(earlier.map((one) => [one.id, one])),
      ...(before && { before }),
      ...(after && { after }),
    };
  };
  const own = filterRows(columns, story === undefined ? {} : { story: [story] });
  const rest = { names: columns.names, total: own.length };
  if (own.length <= MOST_EVENTS) return { ...(await open(own)), ...rest };
  return { events: [], articles: [], ...rest, counted: { columns, open, find } };
}
