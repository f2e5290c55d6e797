import type { NameId } from '../address/ids.ts';
import type { LinkKind } from './link.ts';
import { LINK_KINDS, otherEnd } from './network.ts';
import type { Network, Tie } from './network.ts';

/** The ties of one kind, the best told first. */
export interface TieGroup {
  readonly kind: LinkKind;
  readonly ties: readonly Tie[];
}

/** What a list of names is sorted by. */
export type NameOrder = 'links' | 'sentences' | 'name';

/** Ties by the first of their kinds: those of one name, or all. In each, by number of sentences, then by name. */
export function groupTies(network: Network, focus?: NameId): readonly TieGroup[] {
  const own = focus === undefined ? network.ties : (network.tiesOf.get(focus) ?? []);
  const nameOf = (tie: Tie): string => network.names.get(focus === undefined ? tie.a : otherEnd(tie, focus))?.id ?? '';
  return LINK_KINDS.flatMap((kind) => {
    const ties = own
      .filter((tie) => tie.kind === kind)
      .toSorted((x, y) => y.sentences - x.sentences || (nameOf(x) < nameOf(y) ? -1 : 1));
    return ties.length === 0 ? [] : [{ kind, ties }];
  });
}

/** The tie that most sentences state; of equals the first. `undefined` without any. */
export function bestTie(groups: readonly TieGroup[]): Tie | undefined {
  return groups.flatMap(({ ties }) => ties).toSorted((x, y) => y.sentences - x.sentences)[0];
}

/** The ids of the names, sorted; equals by id. */
export function sortNames(network: Network, order: NameOrder): readonly NameId[] {
  const ids = [...network.names.keys()];
  if (order === 'name') return ids;
  const weigh = (id: NameId): number => (order === 'links' ? network.countTies(id) : network.countSentences(id));
  const weights = new Map(ids.map((id) => [id, weigh(id)]));
  return ids.toSorted((x, y) => (weights.get(y) ?? 0) - (weights.get(x) ?? 0) || (x < y ? -1 : 1));
}
