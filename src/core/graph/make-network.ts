import { toNetworkColumns } from './network-columns.ts';
import type { Network, NetworkLink, NetworkName } from './network.ts';
import { openNetwork } from './open-network.ts';

/** Joins what is said of the same two names, and puts it beside the names. Links of names that are not listed are left out. */
export function makeNetwork(names: readonly NetworkName[], links: readonly NetworkLink[]): Network {
  return openNetwork(toNetworkColumns(names, links));
}
