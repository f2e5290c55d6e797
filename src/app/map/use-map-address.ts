import { useLocation, useNavigate } from 'react-router';
import type { Address } from '../../core/address/address.ts';
import { formatAddress } from '../../core/address/format-address.ts';
import type { MapView } from '../../core/address/map-view.ts';
import { parseAddress } from '../../core/address/parse-address.ts';
import { changeView } from '../../core/address/timeline-view.ts';
import type { ChangeOf } from '../../core/address/timeline-view.ts';

export type MapAddress = Extract<Address, { kind: 'map' }>;

/** Fields to be set; `undefined` and empty lists take a limit away. */
export type MapChange = ChangeOf<MapView>;

/** What the reader is looking at, and how to look at something else. */
export interface MapRoute {
  readonly address: MapAddress;
  /** The path with some of the view changed, for links. */
  readonly pathWith: (change: MapChange) => string;
  /** Goes there, with one entry of the history for each decision. */
  readonly go: (change: MapChange) => void;
}

export function useMapAddress(): MapRoute {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const parsed = parseAddress(pathname + search).address;
  const address: MapAddress = parsed.kind === 'map' ? parsed : { kind: 'map' };
  const pathWith = (change: MapChange): string => formatAddress(changeView<MapAddress>(address, change));
  const go = (change: MapChange): void => {
    // At once, so that the next key finds what the address tells.
    void navigate(pathWith(change), { preventScrollReset: true, flushSync: true });
  };
  return { address, pathWith, go };
}
