import type { Collection } from '../../core/atlas/atlas.ts';
import type { NetworkCounts } from '../../core/graph/network-columns.ts';
import type { Network } from '../../core/graph/network.ts';
import { findShared } from '../../core/graph/share-stories.ts';
import { countOf } from '../../core/text/count-of.ts';

const MOST_TOLD = 12;

/** The network of these stories in one sentence, for those who do not see it. */
export function summariseNetwork(network: Network, stories: Collection['stories'], cutFrom?: NetworkCounts): string {
  const { names, ties } = cutFrom ?? { names: network.names.size, ties: network.tieCount };
  const counts = `Network: ${countOf(names, 'name')} and ${countOf(ties, 'connection')}`;
  if (cutFrom || stories.length < 2) return counts;
  const shared = findShared(network, stories);
  const told = shared.slice(0, MOST_TOLD).map(({ label }) => label);
  const left = shared.length - told.length;
  const list = [...told, ...(left > 0 ? [`${left} more`] : [])].join(', ');
  const where = stories.length === 2 ? 'in both stories' : 'in more than one story';
  return `${counts}; ${countOf(shared.length, 'name')} ${where}${list === '' ? '' : `: ${list}`}`;
}
