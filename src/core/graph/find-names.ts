import { foldText } from '../text/fold.ts';
import type { Network, NetworkName } from './network.ts';

const MOST_FOUND = 8;

/** The names that hold what was typed: those that begin with it first, then by number of ties. At most eight; none for no letters. */
export function findNames({ names, countTies }: Network, typed: string): readonly NetworkName[] {
  const wanted = foldText(typed.trim());
  if (wanted === '') return [];
  const found = [...names.values()].flatMap((name) => {
    const at = foldText(name.label).indexOf(wanted);
    return at === -1 ? [] : [{ name, at: Math.min(at, 1), ties: countTies(name.id) }];
  });
  return found
    .toSorted((x, y) => x.at - y.at || y.ties - x.ties || (x.name.id < y.name.id ? -1 : 1))
    .slice(0, MOST_FOUND)
    .map(({ name }) => name);
}
