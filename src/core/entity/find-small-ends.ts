import { CASE, WORD_BIT } from './form-facts.ts';
import { LISTED } from './gazetteer.ts';
import { isCapital, type SentenceTokens, STYLE } from './read-tokens.ts';
import type { TokenSpan } from './token-span.ts';

/** Nouns that end a name even when they are written small. */
export const SMALL_ENDS: ReadonlyMap<string, TokenSpan['type']> = new Map([
  ['peninsula', 'LOC'],
  ['archipelago', 'LOC'],
  ['strait', 'LOC'],
  ['shoal', 'LOC'],
  ['reef', 'LOC'],
  ['atoll', 'LOC'],
  ['fleet', 'ORG'],
]);
/** Nouns of waters and lands whose names take in every capitalised word in front: `Second Thomas Shoal`. */
const WHOLE_RUN: ReadonlySet<string> = new Set(
  'shoal reef atoll sea ocean strait straits peninsula archipelago island islands bay gulf channel trench'.split(' '),
);
const MOST_WORDS = 4;

/** Names of lands, waters and fleets that end in the noun for them: `Korean peninsula`, `Black Sea fleet`, `Half Moon Shoal`. */
export function findSmallEnds(sentence: SentenceTokens): readonly TokenSpan[] {
  const { facts, runStarts, style } = sentence;
  if (style !== STYLE.plain) return [];
  return facts.flatMap(({ key, caps }, noun) => {
    const small = caps === CASE.lower ? SMALL_ENDS.get(key) : undefined;
    const whole = caps === CASE.title && WHOLE_RUN.has(key) && runStarts[noun] !== noun + 1;
    if (small === undefined && !whole) return [];
    let start = noun;
    while (start > 0 && noun - start < MOST_WORDS && isCapital(facts[start - 1])) start -= 1;
    while (start < noun && !isStart(sentence, start, noun)) start += 1;
    return start < noun ? [{ start, end: noun + 1, type: small ?? 'LOC' }] : [];
  });
}

/** A word that may begin such a name: no month, no office, no first word of a sentence; a country only when it is all there is. */
function isStart({ facts, phraseKinds }: SentenceTokens, at: number, noun: number): boolean {
  const here = facts[at];
  if (!here || (here.bits & (WORD_BIT.calendar | WORD_BIT.title)) !== 0) return false;
  if (at === 0 && /^(?:the|a|an|this|that|its|his|her|their|our|no|one)$/.test(here.key)) return false;
  const whose = ((phraseKinds[at] ?? 0) & (LISTED.demonym | LISTED.country)) !== 0;
  return !whose || noun - at === 1 || ((phraseKinds[at] ?? 0) & (phraseKinds[noun] ?? 0)) !== 0;
}
