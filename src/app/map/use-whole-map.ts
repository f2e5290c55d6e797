import { useEffect, useMemo, useState } from 'react';
import type { NetworkColumns } from '../../core/graph/network-columns.ts';
import type { AtlasClient } from '../platform/atlas-client.ts';
import type { MapData } from './map-loader.ts';

/** What the map is drawn from, and whether more of it was asked for and did not come. */
export interface WholeMap {
  readonly data: MapData;
  readonly hasFailed: boolean;
}

/** Where the page has only what a large map shows first, opens all of it as soon as that is drawn. */
export function useWholeMap(first: MapData, atlas: AtlasClient): WholeMap {
  const [network, setNetwork] = useState<NetworkColumns>();
  const [hasFailed, setHasFailed] = useState(false);
  const isCut = first.network.cutFrom !== undefined;
  useEffect(() => {
    if (isCut)
      atlas.network().then(setNetwork, () => {
        setHasFailed(true);
      });
  }, [isCut, atlas]);
  const data = useMemo(() => (isCut && network ? { ...first, network } : first), [first, isCut, network]);
  return { data, hasFailed: hasFailed && data.network.cutFrom !== undefined };
}
