import type { NameId } from '../address/ids.ts';
import { otherEnd } from './network.ts';
import type { Network } from './network.ts';

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

/** The name with the most ties; of equals the first by id. `undefined` in an empty network. */
export function findBestLinked({ names, tiesOf }: Network): NameId | undefined {
  let best: NameId | undefined;
  for (const id of names.keys()) {
    if (best === undefined || (tiesOf.get(id)?.length ?? 0) > (tiesOf.get(best)?.length ?? 0)) best = id;
  }
  return best;
}

/** The names near a focus with the ties between them: what is drawn of a collection that is too large to be drawn whole. */
export function cutAround(network: Network, near: ReadonlyMap<NameId, number>): Network {
  const names = new Map([...network.names].filter(([id]) => near.has(id)));
  const ties = network.ties.filter(({ a, b }) => near.has(a) && near.has(b));
  const tiesOf = new Map(
    [...names.keys()].map((id) => [id, (network.tiesOf.get(id) ?? []).filter((tie) => near.has(otherEnd(tie, id)))]),
  );
  return { names, ties, tiesOf };
}
