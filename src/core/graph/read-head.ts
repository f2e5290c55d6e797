import { ORG_NOUNS, PLACE_NOUNS } from './grammar-words.ts';
import { isClitic } from './is-verb.ts';
import type { Unit } from './unit.ts';

/**
 * The name that a noun phrase names: its last unit, or a weapon, place or organisation that only its class follows
 * (`Kalibr cruise missiles`, `Primorye region`). None in `X’s visit` and `ASEAN ministers`.
 */
export function readHead(units: readonly Unit[]): Unit | undefined {
  const at = units.findLastIndex(({ kind }) => kind === 'name');
  const name = units[at];
  if (name === undefined) return undefined;
  const behind = units.slice(at + 1);
  if (behind.length === 0) return name;
  if (behind.some((unit) => isClitic(unit) || unit.capital || unit.kind !== 'word')) return undefined;
  const last = behind.at(-1)?.word ?? '';
  if (name.type === 'ARMS') return behind.length <= 4 ? name : undefined;
  if (name.type === 'LOC') return PLACE_NOUNS.has(last) && behind.length <= 2 ? name : undefined;
  return name.type === 'ORG' && ORG_NOUNS.has(last) ? name : undefined;
}
