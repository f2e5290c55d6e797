import { toNetworkColumns } from './network-columns.ts';
import type { NetworkColumns } from './network-columns.ts';
import { openNetwork } from './open-network.ts';

/**
 * The best-linked name with all of its ties and the names at their other ends: what the map of a large collection shows first. Names keep
 * the counts that they have in the whole, and `cutFrom` says how much there is.
 */
export function cutNetwork(whole: NetworkColumns): NetworkColumns {
  const { bestLinked, tiesOf, names, tieCount, shared, countTies, countSentences } = openNetwork(whole);
  const own = bestLinked === undefined ? [] : (tiesOf.get(bestLinked) ?? []);
  const ends = new Set(own.flatMap(({ a, b }) => [a, b]));
  const part = toNetworkColumns(
    [...ends].flatMap((id) => names.get(id) ?? []),
    own.flatMap(({ links }) => links),
  );
  const { id } = part.names;
  return {
    ...part,
    cutFrom: { names: names.size, ties: tieCount, shared: shared.length },
    names: { ...part.names, ties: id.map(countTies), sentences: id.map(countSentences) },
  };
}
