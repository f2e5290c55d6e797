import { compareDated, type DatedEvent } from './dated-event.ts';

/** In order of time; at one time story by story, so that bands change no more than they must. `laneOf` gives the place of a story's lane. */
export function sortForReading(
  events: readonly DatedEvent[],
  laneOf: (story: string) => number,
): readonly DatedEvent[] {
  return events.toSorted(
    (a, b) => a.begin - b.begin || a.end - b.end || laneOf(a.event.story) - laneOf(b.event.story) || compareDated(a, b),
  );
}
