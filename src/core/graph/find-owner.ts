import type { Chunk, NounChunk } from './chunk.ts';
import { isClitic } from './is-verb.ts';
import { type Party, toHeadParty, toParty } from './party.ts';

/** Groups that speak and act for a country: `Norway’s rulers`. */
const STANDS_FOR_STATE: ReadonlySet<string> = new Set(
  'rulers leaders leadership government authorities military army junta regime parliament'.split(' '),
);

/** Whose the thing is: the name before the last `’s` of a phrase that names nothing itself. */
export function findOwner({ units, head }: NounChunk): readonly Party[] {
  if (head !== undefined) return [];
  const clitic = units.findLastIndex(isClitic);
  return clitic > 0 ? toParty(units[clitic - 1]) : [];
}

/** The country whose rulers a phrase names. */
export function findRuled(chunks: readonly Chunk[], at: number): readonly Party[] {
  const [noun, joint, place] = [chunks[at], chunks[at + 1], chunks[at + 2]];
  if (noun?.kind !== 'noun' || !STANDS_FOR_STATE.has(noun.word)) return [];
  const behind = joint?.word === 'of' && place?.kind === 'noun' ? toHeadParty(place) : [];
  return [...findOwner(noun), ...behind].filter(({ type }) => type === 'LOC').slice(0, 1);
}
