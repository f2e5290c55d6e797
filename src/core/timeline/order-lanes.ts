import type { FoldedTime } from './fold-time.ts';
import type { Lane, PlacedEvent } from './placed-event.ts';

/** A lane with the number of its events. */
export interface CountedLane extends Lane {
  readonly count: number;
}

/**
 * Lanes by their first event; those that have only events without a date come last. A story without an event has no lane; one that
 * is not in the list has a lane under its id, so that no event is lost.
 */
export function orderLanes(
  lanes: readonly Lane[],
  { segments }: Pick<FoldedTime, 'segments'>,
  events: readonly PlacedEvent[],
): readonly CountedLane[] {
  const titles = new Map(lanes.map(({ story, title }) => [story, title]));
  const counts = new Map<string, number>();
  for (const { events: dated } of segments) for (const { event } of dated) counts.set(event.story, 0);
  for (const { story } of events) counts.set(story, (counts.get(story) ?? 0) + 1);
  return Array.from(counts, ([story, count]) => ({ story, title: titles.get(story) ?? story, count }));
}
