import { data } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { findEventId } from '../../core/address/ids.ts';
import type { AtlasEvent, Story } from '../../core/atlas/atlas.ts';
import type { ArticleTelling } from '../../core/chronicle/tell-event.ts';
import type { EventLinkData } from '../evidence/event-telling.ts';
import { findTelling, pickNames, toLinkData } from '../evidence/find-telling.ts';
import { loadArticles } from '../evidence/load-articles.ts';
import type { AtlasClient } from '../platform/atlas-client.ts';

/** What the page of one event is drawn from. */
export interface EventData {
  readonly event: AtlasEvent;
  readonly story?: Story;
  readonly articles: readonly ArticleTelling[];
  readonly names: readonly (readonly [string, string])[];
  readonly before?: EventLinkData;
  readonly after?: EventLinkData;
  /** What the text says it comes after. */
  readonly earlier: readonly EventLinkData[];
}

/** Opens the event that the URL names. One that the collection does not have is a 404, shown by the shell. */
export function eventLoader({ atlas }: { readonly atlas: AtlasClient }) {
  return async ({ params }: LoaderFunctionArgs): Promise<EventData> => {
    const id = findEventId((params['event'] ?? '').toLowerCase());
    const [events, names, { collection }] = await Promise.all([atlas.events(), atlas.names(), atlas.manifest()]);
    const event = id === undefined ? undefined : events.find((one) => one.id === id);
    if (event === undefined) throw data(undefined, { status: 404 });
    const articles = await loadArticles(atlas, [event]);
    const byId = new Map(events.map((one) => [one.id, one]));
    const { before, after } = findTelling(event, { events, byId, articles: new Map(), names: new Map() });
    const story = collection.stories.find((one) => one.id === event.story);
    return {
      event,
      ...(story && { story }),
      articles,
      names: pickNames(names, [event]),
      ...(before && { before: toLinkData(byId.get(before.id) ?? event) }),
      ...(after && { after: toLinkData(byId.get(after.id) ?? event) }),
      earlier: event.after.flatMap(({ event: earlier }) => {
        const found = byId.get(earlier);
        return found ? [toLinkData(found)] : [];
      }),
    };
  };
}
