import type { NameId } from '../address/ids.ts';
import type { NameType } from '../entity/mention.ts';
import { otherEnd } from './network.ts';
import type { Network, NetworkName } from './network.ts';

const PASSES = 3;
const TYPE_ORDER: readonly NameType[] = ['PER', 'ORG', 'LOC', 'ARMS', 'WORK'];

/**
 * Orders the names of each column by type, then by the mean height of the names that they are linked with, so that lines cross less; ties
 * by id. Source: the barycentre step of Sugiyama, Tagawa and Toda, “Methods for visual understanding of hierarchical system structures” (1981).
 */
export function orderRows(
  columns: readonly (readonly NetworkName[])[],
  { tiesOf }: Pick<Network, 'tiesOf'>,
): readonly (readonly NetworkName[])[] {
  const heights = new Map<NameId, number>();
  const place = (column: readonly NetworkName[]): void =>
    column.forEach(({ id }, row) => heights.set(id, (row + 0.5) / column.length));
  let ordered = columns.map((column) => column.toSorted(byTypeAndId));
  for (const column of ordered) place(column);
  for (let pass = 0; pass < PASSES; pass += 1) {
    ordered = ordered.map((column) => {
      const means = new Map(column.map(({ id }) => [id, meanHeight(id)]));
      const sorted = column.toSorted(
        (x, y) =>
          TYPE_ORDER.indexOf(x.type) - TYPE_ORDER.indexOf(y.type) ||
          (means.get(x.id) ?? 0) - (means.get(y.id) ?? 0) ||
          (x.id < y.id ? -1 : 1),
      );
      place(sorted);
      return sorted;
    });
  }
  return ordered;

  function meanHeight(id: NameId): number {
    const near = (tiesOf.get(id) ?? []).flatMap((tie) => heights.get(otherEnd(tie, id)) ?? []);
    return near.length === 0 ? (heights.get(id) ?? 0) : near.reduce((sum, one) => sum + one, 0) / near.length;
  }
}

function byTypeAndId(x: NetworkName, y: NetworkName): number {
  return TYPE_ORDER.indexOf(x.type) - TYPE_ORDER.indexOf(y.type) || (x.id < y.id ? -1 : 1);
}
