import type { ReadSentence } from './read-clauses.ts';
import { type Complement, isBareVerb } from './read-complements.ts';

/** `saw a new ship, the fast Heron,`: an object without a name has the one that its apposition gives. */
export function nameObjects(
  { words, segments }: ReadSentence,
  segment: number,
  complements: readonly Complement[],
): readonly Complement[] {
  const next = segments[segment + 1];
  const last = complements.at(-1);
  if (next === undefined || last === undefined || last.preposition !== undefined || !next.apart) return complements;
  const end = words[next.to - 1]?.mark === true ? next.to - 1 : next.to;
  const name = words[end - 1]?.mention;
  const opens = words[next.from]?.lower === 'the' && words[next.from]?.mention === undefined;
  const plain = words.slice(last.from, last.to).at(-1)?.mention === undefined && next.verbs.length === 0;
  if (name === undefined || name.type === 'LOC' || !opens || !plain || words[last.to]?.lower !== ',')
    return complements;
  if (words.slice(next.from, next.to).some(({ lower }) => lower === 'and' || lower === 'of')) return complements;
  const from = words.findIndex(({ mention }) => mention === name);
  const verb = words[last.from];
  const deed = verb !== undefined && isBareVerb(words, last.from) ? { preposition: verb.lower } : {};
  return [...complements.slice(0, -1), { from, to: end, ...deed }];
}
