import type { MapState } from '../use-map.ts';

/**
 * The stories whose plates are opened: those of the address; else, when none of the first two has the focus, those that have it. None for the
 * first ones.
 */
export function wantedStories({
  address,
  whole,
  data,
}: Pick<MapState, 'address'> & {
  readonly whole: Pick<MapState['whole'], 'names'>;
  readonly data: { readonly collection: { readonly stories: readonly { readonly id: string }[] } };
}): readonly string[] {
  if (address.story) return address.story;
  const own = (address.focus && whole.names.get(address.focus)?.stories) ?? [];
  const first = data.collection.stories.slice(0, 2);
  return first.some(({ id }) => own.includes(id)) ? [] : own;
}
