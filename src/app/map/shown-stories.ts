import type { Collection } from '../../core/atlas/atlas.ts';
import type { MapData } from './map-loader.ts';
import type { MapState } from './use-map.ts';

/** The stories that are looked at together: those that were chosen, or all. */
export function shownStories({ data, address }: Pick<MapState, 'data' | 'address'>): Collection['stories'] {
  return pickStories(data, address.story);
}

/** The same by their ids. */
export function pickStories(
  { collection: { stories } }: Pick<MapData, 'collection'>,
  ids: readonly string[] | undefined,
): Collection['stories'] {
  const chosen = stories.filter(({ id }) => ids?.includes(id));
  return chosen.length === 0 ? stories : chosen;
}
