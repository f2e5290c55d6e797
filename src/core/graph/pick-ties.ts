import type { NameId } from '../address/ids.ts';
import type { Tie } from './network.ts';

/** More lines than these are no picture. */
export const MOST_LINES = 300;

/** Ties to be drawn, and how many are not. */
export interface PickedTies {
  readonly drawn: readonly Tie[];
  readonly left: number;
}

/** Of too many ties those of the focus, which is no step away, then those that most sentences state; in the order that they come in. */
export function pickTies(ties: readonly Tie[], near: ReadonlyMap<NameId, number> | undefined): PickedTies {
  if (ties.length <= MOST_LINES) return { drawn: ties, left: 0 };
  const isOwn = ({ a, b }: Tie): number => Number(near?.get(a) === 0 || near?.get(b) === 0);
  const best = ties.toSorted((x, y) => isOwn(y) - isOwn(x) || y.sentences - x.sentences).slice(0, MOST_LINES);
  const kept = new Set(best);
  return { drawn: ties.filter((tie) => kept.has(tie)), left: ties.length - MOST_LINES };
}
