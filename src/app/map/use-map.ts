import { useMemo } from 'react';
import { pairOf } from '../../core/address/map-view.ts';
import type { NameTypeWord } from '../../core/address/search-view.ts';
import type { AtlasLink } from '../../core/atlas/atlas.ts';
import type { ArticleTelling } from '../../core/chronicle/tell-event.ts';
import type { NameType } from '../../core/entity/mention.ts';
import { filterNetwork } from '../../core/graph/filter-network.ts';
import type { FilteredNetwork, NetworkFilter } from '../../core/graph/filter-network.ts';
import { makeNetwork } from '../../core/graph/network.ts';
import type { Network, NetworkName, Tie } from '../../core/graph/network.ts';
import type { MapData } from './map-loader.ts';
import { useMapAddress } from './use-map-address.ts';
import type { MapAddress, MapRoute } from './use-map-address.ts';

/** Everything that the parts of the page are drawn from. */
export interface MapState extends MapRoute {
  readonly data: MapData;
  /** All names and links. */
  readonly whole: Network;
  /** What the filters let through. */
  readonly network: FilteredNetwork;
  readonly focus: NetworkName | undefined;
  /** The link that is chosen, as far as the filters show it. */
  readonly pair: Tie | undefined;
  readonly articles: ReadonlyMap<string, ArticleTelling>;
  /** The links of a tie with their sentences. */
  readonly toldOf: (tie: Tie) => readonly AtlasLink[];
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
export function useMap(data: MapData): MapState {
  const route = useMapAddress();
  const { address } = route;
  const { names, links } = data.network;
  const whole = useMemo(() => makeNetwork(names, links), [names, links]);
  const key = JSON.stringify(readFilter(address));
  const network = useMemo(() => filterNetwork(names, links, JSON.parse(key) as NetworkFilter), [names, links, key]);
  const told = useMemo(() => groupByPair(data.told), [data.told]);
  const articles = useMemo(() => new Map(data.articles.map((article) => [article.id, article])), [data.articles]);
  const pair = address.pair?.join('~');
  return {
    ...route,
    data,
    whole,
    network,
    focus: address.focus === undefined ? undefined : whole.names.get(address.focus),
    pair: pair === undefined ? undefined : network.ties.find((tie) => tie.key === pair),
    articles,
    toldOf: (tie) =>
      (told.get(tie.key) ?? []).filter((link) =>
        tie.links.some(({ a, b, kind }) => a === link.a && b === link.b && kind === link.kind),
      ),
  };
}

function readFilter({ type, link, from, to, with: names, story }: MapAddress): NetworkFilter {
  return {
    ...(type && { types: type.map((word) => TYPE_OF[word]) }),
    ...(link && { kinds: link }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(names && { with: names }),
    ...(story && { stories: story }),
  };
}

function groupByPair(links: readonly AtlasLink[]): ReadonlyMap<string, readonly AtlasLink[]> {
  const groups = new Map<string, AtlasLink[]>();
  for (const link of links) {
    const key = pairOf(link.a, link.b).join('~');
    const group = groups.get(key);
    if (group) group.push(link);
    else groups.set(key, [link]);
  }
  return groups;
}
