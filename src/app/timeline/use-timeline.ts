import { useMemo } from 'react';
import type { AtlasEvent } from '../../core/atlas/atlas.ts';
import { MOST_EVENTS } from '../../core/atlas/published.ts';
import type { EventColumns } from '../../core/chronicle/event-columns.ts';
import { filterRows } from '../../core/chronicle/filter-events.ts';
import type { EventFilter } from '../../core/chronicle/filter-events.ts';
import { placeEvent } from '../../core/chronicle/place-event.ts';
import type { Lane, PlacedEvent } from '../../core/timeline/placed-event.ts';
import type { TellingSource } from '../evidence/find-telling.ts';
import type { TimelineData } from './timeline-loader.ts';
import { columnsOf } from './columns-of.ts';
import { useAnswer } from './use-answer.ts';
import type { Selected } from './use-selected.ts';
import { useSelected } from './use-selected.ts';
import type { TimelineRoute } from './use-timeline-address.ts';
import { useTimelineAddress } from './use-timeline-address.ts';

/** Everything that the parts of the page are drawn from. */
export interface Timeline extends TimelineRoute, Selected {
  readonly data: TimelineData;
  readonly source: TellingSource;
  /** All events, those that the filter leaves out too, as far as counting takes. */
  readonly columns: EventColumns;
  /** What limits the events that are shown. */
  readonly filter: EventFilter;
  readonly isFiltered: boolean;
  /** Rows of `columns` that the filter lets through. */
  readonly rows: readonly number[];
  /** The events of `rows`; none while they are too many to be opened, or not there yet. */
  readonly shown: readonly AtlasEvent[];
  readonly isOpened: boolean;
  /** The same as the layouts take them. */
  readonly placed: readonly PlacedEvent[];
  /** All events, those that the filter leaves out too. */
  readonly allPlaced: readonly PlacedEvent[];
  readonly lanes: readonly Lane[];
}

/** Puts address and data together. Thousands of events are gone through, so that each step is kept until what it is made of changes. */
export function useTimeline(data: TimelineData): Timeline {
  const route = useTimelineAddress();
  const { address } = route;
  const columns = useMemo(() => data.counted?.columns ?? columnsOf(data), [data]);
  const key = JSON.stringify({ ...address, lens: undefined, event: undefined });
  const { filter, rows } = useMemo(() => {
    const limits = JSON.parse(key) as EventFilter & { readonly kind: 'home' | 'story' };
    const own = data.story && data.counted ? [data.story.id] : [];
    const one: EventFilter = limits.kind === 'home' ? limits : { ...limits, story: own };
    return { filter: one, rows: filterRows(columns, one) };
  }, [data, columns, key]);
  const opened = useAnswer(rows.length > MOST_EVENTS ? undefined : rows, data.counted?.open);
  const source = useMemo((): TellingSource => {
    const { events, articles } = opened ?? data;
    return {
      events,
      byId: new Map(events.map((event) => [event.id, event])),
      articles: new Map(articles.map((article) => [article.id, article])),
      names: new Map(columns.names.map(({ id, label }) => [id, label])),
    };
  }, [data, opened, columns]);
  const allPlaced = useMemo(() => data.events.map(placeEvent), [data]);
  const { shown, placed } = useMemo(() => {
    if (data.counted) return { shown: opened?.events ?? [], placed: opened?.events.map(placeEvent) ?? [] };
    return {
      shown: rows.flatMap((row) => data.events[row] ?? []),
      placed: rows.flatMap((row) => allPlaced[row] ?? []),
    };
  }, [data, opened, rows, allPlaced]);
  const isOpened = !data.counted || opened !== undefined;
  const { selected, far, isMissing } = useSelected({ data, source, columns, rows, shown }, address.event);
  // The same as long as nothing of it changes: the parts of the page that take long are drawn anew only for another one.
  return useMemo(
    () => ({
      ...route,
      data,
      source,
      columns,
      filter,
      isFiltered: rows.length < data.total,
      rows,
      shown,
      isOpened,
      placed,
      allPlaced,
      lanes: columns.stories,
      selected,
      far,
      isMissing,
    }),
    [route, data, source, columns, filter, rows, shown, isOpened, placed, allPlaced, selected, far, isMissing],
  );
}
