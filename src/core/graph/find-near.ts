import type { NameId } from '../address/ids.ts';
import { otherEnd } from './network.ts';
import type { Network, NetworkName, Tie } from './network.ts';

/** How many steps each name is from `focus`, up to `depth`; the focus itself is 0. */
export function findNear(
  { tiesOf }: Pick<Network, 'tiesOf'>,
  focus: NameId,
  depth: number,
): ReadonlyMap<NameId, number> {
  const near = new Map<NameId, number>([[focus, 0]]);
  let edge: readonly NameId[] = [focus];
  for (let step = 1; step <= depth; step += 1) {
    const others = edge.flatMap((id) => (tiesOf.get(id) ?? []).map((tie) => otherEnd(tie, id)));
    edge = [...new Set(others)].filter((id) => !near.has(id));
    for (const id of edge) near.set(id, step);
  }
  return near;
}

/** The names near a focus with the ties between them: what is drawn of a collection that is too large to be drawn whole. */
export function cutAround(network: Network, near: ReadonlyMap<NameId, number>): Network {
  const ids = [...near.keys()].toSorted((x, y) => (x < y ? -1 : 1));
  const names = new Map<NameId, NetworkName>();
  const tiesOf = new Map<NameId, readonly Tie[]>();
  for (const id of ids) {
    const name = network.names.get(id);
    if (name) names.set(id, name);
    tiesOf.set(
      id,
      (network.tiesOf.get(id) ?? []).filter((tie) => near.has(otherEnd(tie, id))),
    );
  }
  const ties = ids.flatMap((id) => (tiesOf.get(id) ?? []).filter(({ a }) => a === id));
  return {
    names,
    shared: [...names.values()].filter(({ stories }) => stories.length > 1),
    ties,
    tiesOf,
    tieCount: ties.length,
    countTies: (id) => tiesOf.get(id)?.length ?? 0,
    get bestLinked(): NameId | undefined {
      return ids.toSorted((x, y) => (tiesOf.get(y)?.length ?? 0) - (tiesOf.get(x)?.length ?? 0))[0];
    },
  };
}
