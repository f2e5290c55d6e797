import type { AtlasEvent } from '../atlas/atlas.ts';
import type { PlacedEvent } from '../timeline/placed-event.ts';

/** Lane of events whose reports belong to no story. */
export const NO_STORY = '';

/** An event as the timeline lays it out. */
export function placeEvent({ id, story, title, when, modality, order, evidence }: AtlasEvent): PlacedEvent {
  return {
    id,
    story: story ?? NO_STORY,
    title,
    when,
    modality,
    order,
    articles: new Set(evidence.map(({ article }) => article)).size,
    sentences: evidence.length,
  };
}

/** The event that is open before a reader has chosen one: told by most articles, then in most sentences, then the first. */
export function chooseFeatured(events: readonly AtlasEvent[]): AtlasEvent | undefined {
  const weigh = (event: AtlasEvent): number => {
    const { articles, sentences } = placeEvent(event);
    return articles * 1000 + Math.min(sentences, 999) - (event.modality === 'happened' ? 0 : 500);
  };
  let best: AtlasEvent | undefined;
  for (const event of events) if (!best || weigh(event) > weigh(best)) best = event;
  return best;
}
