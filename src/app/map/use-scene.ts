import { useMemo } from 'react';
import type { NameId } from '../../core/address/ids.ts';
import { layoutNetwork } from '../../core/graph/layout-network.ts';
import type { NetworkLayout } from '../../core/graph/network-layout.ts';
import { planScene } from './plan-scene.ts';
import type { MapState } from './use-map.ts';

/** The network in its places, and the name whose links stand out. */
export interface Scene {
  readonly layout: NetworkLayout;
  readonly centre: NameId | undefined;
  /** Whether only what lies around the centre is drawn. */
  readonly isAround: boolean;
}

/** Lays the network out for so many pixels; again only when what is drawn changes: another link chosen in it moves nothing. */
export function useScene({ network, data, address, focus }: MapState, width: number): Scene {
  const depth = address.depth ?? 1;
  const stories = address.story?.join();
  const scene = useMemo(
    () =>
      planScene({ network, collection: data.collection, focus: focus?.id, depth, stories: stories?.split(',') ?? [] }),
    [network, data, focus, depth, stories],
  );
  const layout = useMemo(() => layoutNetwork({ ...scene.plan, width }), [scene, width]);
  return { layout, centre: scene.centre, isAround: scene.isAround };
}
