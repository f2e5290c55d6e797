import { findShared } from '../../core/graph/share-stories.ts';
import { countOf } from '../../core/timeline/count-of.ts';
import { shownStories } from './shown-stories.ts';
import type { MapState } from './use-map.ts';

const MOST_TOLD = 12;

/** The network in one sentence, for those who do not see it. */
export function summariseNetwork(map: Pick<MapState, 'network' | 'data' | 'address'>): string {
  const { network } = map;
  const stories = shownStories(map);
  const counts = `Network: ${countOf(network.names.size, 'name')} and ${countOf(network.tieCount, 'connection')}`;
  if (stories.length < 2) return counts;
  const shared = findShared(network, stories);
  const told = shared.slice(0, MOST_TOLD).map(({ label }) => label);
  const left = shared.length - told.length;
  const list = [...told, ...(left > 0 ? [`${left} more`] : [])].join(', ');
  const where = stories.length === 2 ? 'in both stories' : 'in more than one story';
  return `${counts}; ${countOf(shared.length, 'name')} ${where}${list === '' ? '' : `: ${list}`}`;
}
