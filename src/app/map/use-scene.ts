import { useMemo } from 'react';
import type { NameId } from '../../core/address/ids.ts';
import { filterNetwork } from '../../core/graph/filter-network.ts';
import type { NetworkFilter } from '../../core/graph/filter-network.ts';
import { layoutNetwork } from '../../core/graph/layout-network.ts';
import type { NetworkLayout } from '../../core/graph/network-layout.ts';
import type { Network } from '../../core/graph/network.ts';
import { planScene } from './plan-scene.ts';
import { readFilter } from './use-map.ts';
import type { MapState } from './use-map.ts';

/** The network in its places, and the name whose links stand out. */
export interface Scene {
  readonly layout: NetworkLayout;
  readonly centre: NameId | undefined;
  /** Whether only what lies around the centre is drawn. */
  readonly isAround: boolean;
}

/** Lays the network out for so many pixels; again only when what is drawn changes: another link chosen in it moves nothing. */
export function useScene(map: MapState, width: number): Scene {
  const { network, data, address, focus } = map;
  const depth = address.depth ?? 1;
  const stories = address.story?.join();
  const ground = useGround(map);
  const scene = useMemo(
    () =>
      planScene({
        network,
        ground,
        collection: data.collection,
        focus: focus?.id,
        depth,
        stories: stories?.split(',') ?? [],
      }),
    [network, ground, data, focus, depth, stories],
  );
  const layout = useMemo(() => layoutNetwork({ ...scene.plan, width }), [scene, width]);
  return { layout, centre: scene.centre, isAround: scene.isAround };
}

/** The links that a window of time or any other limit of links leaves out too: without them names would change places with every limit. */
function useGround({ data, address, whole }: MapState): Network | undefined {
  const { type, story } = address;
  const key = JSON.stringify(readFilter({ kind: 'map', ...(type && { type }), ...(story && { story }) }));
  const isLimited = JSON.stringify(readFilter(address)) !== key;
  return useMemo(() => {
    if (!isLimited) return undefined;
    return key === '{}' ? whole : filterNetwork(data.network, JSON.parse(key) as NetworkFilter).network;
  }, [isLimited, key, whole, data]);
}
