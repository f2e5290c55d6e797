import type { NameId } from '../address/ids.ts';
import type { DrawnNetwork, Network, NetworkName, Tie } from './network.ts';

/** How many steps each name is from `focus`, up to `depth`; the focus itself is 0. */
export function findNear(
  { othersOf }: Pick<Network, 'othersOf'>,
  focus: NameId,
  depth: number,
): ReadonlyMap<NameId, number> {
  const near = new Map<NameId, number>([[focus, 0]]);
  let edge: readonly NameId[] = [focus];
  for (let step = 1; step <= depth; step += 1) {
    edge = [...new Set(edge.flatMap(othersOf))].filter((id) => !near.has(id));
    for (const id of edge) near.set(id, step);
  }
  return near;
}

/**
 * The names near a focus with what is between them: what is drawn of a collection that is too large to be drawn whole. With `centre`, only
 * what links them with it.
 */
export function cutAround(network: Network, near: ReadonlyMap<NameId, number>, centre?: NameId): DrawnNetwork {
  const { tiesAmong, tiesOf, countSentences } = network;
  const names = new Map<NameId, NetworkName>();
  for (const id of [...near.keys()].toSorted((x, y) => (x < y ? -1 : 1))) {
    const name = network.names.get(id);
    if (name) names.set(id, name);
  }
  if (centre === undefined) return { names, tiesAmong, countSentences };
  const tiesWith = (ids: Iterable<NameId>): readonly Tie[] => {
    const drawn = new Set(ids);
    return (tiesOf.get(centre) ?? []).filter(({ a, b }) => drawn.has(a) && drawn.has(b));
  };
  return { names, tiesAmong: tiesWith, countSentences };
}
