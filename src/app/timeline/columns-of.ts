import type { EventColumns } from '../../core/chronicle/event-columns.ts';
import { toColumns } from '../../core/chronicle/event-columns.ts';
import { listLanes } from '../../core/chronicle/place-event.ts';
import type { TimelineData } from './timeline-loader.ts';

const known = new WeakMap<TimelineData['events'], EventColumns>();

/** The columns of events that are at hand, made once for each list of them. */
export function columnsOf({
  events,
  names,
  collection,
}: Pick<TimelineData, 'events' | 'names' | 'collection'>): EventColumns {
  const columns = known.get(events) ?? toColumns(events, names, listLanes(collection.stories));
  known.set(events, columns);
  return columns;
}
