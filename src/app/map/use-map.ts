import { useMemo } from 'react';
import type { NameTypeWord } from '../../core/address/search-view.ts';
import type { NameType } from '../../core/entity/mention.ts';
import { filterNetwork } from '../../core/graph/filter-network.ts';
import type { NetworkFilter } from '../../core/graph/filter-network.ts';
import { findTie } from '../../core/graph/network.ts';
import type { Network, NetworkName, Tie } from '../../core/graph/network.ts';
import { openNetwork } from '../../core/graph/open-network.ts';
import type { AtlasClient } from '../platform/atlas-client.ts';
import type { MapData } from './map-loader.ts';
import { useMapAddress } from './use-map-address.ts';
import type { MapAddress, MapRoute } from './use-map-address.ts';

/** Everything that the parts of the page are drawn from. */
export interface MapState extends MapRoute {
  readonly data: MapData;
  /** All names and links. */
  readonly whole: Network;
  /** What the filters let through. */
  readonly network: Network;
  /** Links that only their missing date keeps out. */
  readonly undated: number;
  readonly focus: NetworkName | undefined;
  /** The link that is chosen, as far as the filters show it. */
  readonly pair: Tie | undefined;
  /** Where sentences are opened from. */
  readonly atlas: AtlasClient;
}

/** The types of names as URLs write them. */
export const TYPE_OF: Readonly<Record<NameTypeWord, NameType>> = {
  person: 'PER',
  org: 'ORG',
  place: 'LOC',
  arms: 'ARMS',
  work: 'WORK',
};

/** Puts address and data together. */
export function useMap(data: MapData, atlas: AtlasClient): MapState {
  const route = useMapAddress();
  const { address } = route;
  const columns = data.network;
  const whole = useMemo(() => openNetwork(columns), [columns]);
  const key = JSON.stringify(readFilter(address));
  const { network, undated } = useMemo(
    () => (key === '{}' ? { network: whole, undated: 0 } : filterNetwork(columns, JSON.parse(key) as NetworkFilter)),
    [whole, columns, key],
  );
  return {
    ...route,
    data,
    whole,
    network,
    undated,
    focus: address.focus === undefined ? undefined : whole.names.get(address.focus),
    pair: address.pair && findTie(network, ...address.pair),
    atlas,
  };
}

/** What an address limits the network to. */
export function readFilter({ type, link, from, to, with: names, story, rests }: MapAddress): NetworkFilter {
  return {
    ...(type && { types: type.map((word) => TYPE_OF[word]) }),
    ...(link && { kinds: link }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(names && { with: names }),
    ...(story && { stories: story }),
    ...(rests && { rests }),
  };
}
