import { useMemo } from 'react';
import type { AtlasEvent } from '../../core/atlas/atlas.ts';
import { filterEvents } from '../../core/chronicle/filter-events.ts';
import type { EventFilter } from '../../core/chronicle/filter-events.ts';
import { chooseFeatured, NO_STORY, placeEvent } from '../../core/chronicle/place-event.ts';
import type { Lane, PlacedEvent } from '../../core/timeline/placed-event.ts';
import type { TellingSource } from '../evidence/find-telling.ts';
import type { TimelineData } from './timeline-loader.ts';
import type { TimelineRoute } from './use-timeline-address.ts';
import { useTimelineAddress } from './use-timeline-address.ts';

/** Everything that the parts of the page are drawn from. */
export interface Timeline extends TimelineRoute {
  readonly data: TimelineData;
  readonly source: TellingSource;
  /** What limits the events that are shown. */
  readonly filter: EventFilter;
  readonly isFiltered: boolean;
  readonly shown: readonly AtlasEvent[];
  /** The same as the layouts take them. */
  readonly placed: readonly PlacedEvent[];
  /** All events, those that the filter leaves out too. */
  readonly allPlaced: readonly PlacedEvent[];
  readonly lanes: readonly Lane[];
  /** The event whose evidence is open: the one that the address names, else one that shows how it works. */
  readonly selected: AtlasEvent | undefined;
}

/** Among more events than these none is weighed against all others; they are counted, and none is open. */
const MOST_WEIGHED = 2000;

/** Puts address and data together. Thousands of events are gone through, so that each step is kept until what it is made of changes. */
export function useTimeline(data: TimelineData): Timeline {
  const route = useTimelineAddress();
  const { address } = route;
  const source = useMemo((): TellingSource => {
    const { events, articles, names } = data;
    return {
      events,
      byId: new Map(events.map((event) => [event.id, event])),
      articles: new Map(articles.map((article) => [article.id, article])),
      names: new Map(names),
    };
  }, [data]);
  const key = JSON.stringify({ ...address, lens: undefined, event: undefined });
  const { filter, shown, placed } = useMemo(() => {
    const limits = JSON.parse(key) as EventFilter & { readonly kind: 'home' | 'story' };
    const own: EventFilter = limits.kind === 'home' ? limits : { ...limits, story: [] };
    const found = filterEvents(data.events, own);
    return { filter: own, shown: found, placed: found.map(placeEvent) };
  }, [data, key]);
  const featured = useMemo(() => (shown.length > MOST_WEIGHED ? shown[0] : chooseFeatured(shown)), [shown]);
  const allPlaced = useMemo(() => data.events.map(placeEvent), [data]);
  const chosen = address.event === undefined ? undefined : source.byId.get(address.event);
  const lanes = useMemo(
    () => [
      ...data.collection.stories.map(({ id, title }) => ({ story: id, title })),
      { story: NO_STORY, title: 'Other reports' },
    ],
    [data],
  );
  return {
    ...route,
    data,
    source,
    filter,
    isFiltered: shown.length < data.events.length,
    shown,
    placed,
    allPlaced,
    lanes,
    selected: chosen ?? featured,
  };
}
