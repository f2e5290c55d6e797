import { LINK_WORDS } from '../../core/address/map-view.ts';
import { NAME_TYPES } from '../../core/address/search-view.ts';
import { NAME_TYPES as TYPE_WORDS } from '../../core/atlas/tell-name.ts';
import { KIND_WORDS } from '../../core/chronicle/tell-link.ts';
import { COLUMN_TYPES } from '../../core/graph/network-columns.ts';
import { LINK_KINDS } from '../../core/graph/network.ts';
import type { Choice } from '../ui/ChoiceList.tsx';
import type { MapData } from './map-loader.ts';
import { TYPE_OF } from './use-map.ts';

/** Things of one kind to limit the map to. */
export interface FilterGroup {
  readonly name: string;
  readonly field: 'type' | 'link' | 'story';
  /** What there is to choose, each with how many there are: counted when it is looked at. */
  readonly list: () => readonly Choice[];
}

/** What the map can be limited to. */
export function listFilters(data: Pick<MapData, 'network' | 'collection'>): readonly FilterGroup[] {
  const { stories } = data.collection;
  return [
    { name: 'Names', field: 'type', list: () => listTypes(data) },
    { name: 'Links', field: 'link', list: () => listKinds(data) },
    ...(stories.length > 1 ? [{ name: 'Stories', field: 'story', list: () => listStories(data) } as const] : []),
  ];
}

type Counted = Pick<MapData, 'network' | 'collection'>;

function listTypes({ network }: Counted): readonly Choice[] {
  const counts = countPlaces(network.names.type);
  return NAME_TYPES.map((key) => ({
    key,
    label: TYPE_WORDS[TYPE_OF[key]],
    count: counts.get(COLUMN_TYPES.indexOf(TYPE_OF[key])) ?? 0,
  })).filter(({ count }) => count > 0);
}

function listKinds({ network }: Counted): readonly Choice[] {
  const counts = countPlaces(network.links.kind);
  return LINK_WORDS.map((key) => ({
    key,
    label: KIND_WORDS[key],
    count: counts.get(LINK_KINDS.indexOf(key)) ?? 0,
  })).filter(({ count }) => count > 0);
}

function listStories({ network, collection }: Counted): readonly Choice[] {
  const counts = countPlaces(network.names.stories);
  return collection.stories.map(({ id, title }) => ({
    key: id,
    label: title,
    count: network.stories.reduce((sum, own, place) => (own.includes(id) ? sum + (counts.get(place) ?? 0) : sum), 0),
  }));
}

function countPlaces(column: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const place of column) counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts;
}
