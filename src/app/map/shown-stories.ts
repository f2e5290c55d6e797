import type { Collection } from '../../core/atlas/atlas.ts';
import type { MapState } from './use-map.ts';

/** The stories that are looked at together: those that were chosen, or all. */
export function shownStories({ data, address }: Pick<MapState, 'data' | 'address'>): Collection['stories'] {
  const { stories } = data.collection;
  const chosen = stories.filter(({ id }) => address.story?.includes(id));
  return chosen.length === 0 ? stories : chosen;
}
