import { LINK_WORDS } from '../../core/address/map-view.ts';
import { NAME_TYPES } from '../../core/address/search-view.ts';
import { NAME_TYPES as TYPE_WORDS } from '../../core/atlas/tell-name.ts';
import { KIND_WORDS } from '../../core/chronicle/tell-link.ts';
import type { Choice } from '../ui/ChoiceList.tsx';
import { TYPE_OF } from './use-map.ts';
import type { MapState } from './use-map.ts';

/** Things of one kind to limit the map to. */
export interface FilterGroup {
  readonly name: string;
  readonly field: 'type' | 'link' | 'story';
  readonly choices: readonly Choice[];
}

/** What the map can be limited to, each with how many there are. */
export function listFilters({ whole, data }: Pick<MapState, 'whole' | 'data'>): readonly FilterGroup[] {
  const names = [...whole.names.values()];
  const types = NAME_TYPES.map((key) => ({
    key,
    label: TYPE_WORDS[TYPE_OF[key]],
    count: names.filter(({ type }) => type === TYPE_OF[key]).length,
  }));
  const kinds = LINK_WORDS.map((key) => ({
    key,
    label: KIND_WORDS[key],
    count: data.network.links.filter(({ kind }) => kind === key).length,
  }));
  const stories = data.collection.stories.map(({ id, title }) => ({
    key: id,
    label: title,
    count: names.filter((name) => name.stories.includes(id)).length,
  }));
  return [
    { name: 'Names', field: 'type', choices: types.filter(({ count }) => count > 0) },
    { name: 'Links', field: 'link', choices: kinds.filter(({ count }) => count > 0) },
    ...(stories.length > 1 ? [{ name: 'Stories', field: 'story', choices: stories } as const] : []),
  ];
}
