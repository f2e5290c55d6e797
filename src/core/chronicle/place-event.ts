import { DATE_KINDS } from '../address/timeline-view.ts';
import type { AtlasEvent, Story } from '../atlas/atlas.ts';
import type { Lane, PlacedEvent } from '../timeline/placed-event.ts';
import type { EventColumns } from './event-columns.ts';

/** Lane of events whose reports belong to no story. */
const NO_STORY = '';

/** A lane for each story, and one for events of none. */
export function listLanes(stories: readonly Story[]): readonly Lane[] {
  return [...stories.map(({ id, title }) => ({ story: id, title })), { story: NO_STORY, title: 'Other reports' }];
}

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

/** The row of the event that is open before a reader has chosen one: told by most articles, then in most sentences, then the first. */
export function chooseFeatured({ weight, kind }: EventColumns, rows: readonly number[]): number | undefined {
  const weigh = (row: number): number => (weight[row] ?? 0) - (DATE_KINDS[kind[row] ?? 0] === 'expected' ? 500 : 0);
  let best = rows[0];
  for (const row of rows) if (best === undefined || weigh(row) > weigh(best)) best = row;
  return best;
}
