import { CASE, WORD_BIT } from './form-facts.ts';
import { LISTED } from './gazetteer.ts';
import { STATE_NOUNS, STATE_PREPOSITIONS, STATE_VERBS } from './government-words.ts';
import type { SentenceTokens } from './read-tokens.ts';
import type { TokenSpan } from './token-span.ts';

/**
 * Whether a place stands for its government here: a country or a capital that says, wants or does something (`Moscow said`), and a
 * capital that one deals with (`ties with Beijing`, `Beijing’s claims`). The place stays a place.
 */
export function isGovernment({ facts, tokens, phraseKinds }: SentenceTokens, { start, end, type }: TokenSpan): boolean {
  const kinds = phraseKinds[start] ?? 0;
  if (type !== 'LOC' || (kinds & (LISTED.country | LISTED.capital)) === 0) return false;
  const before = facts[start - 1];
  const after = facts[end];
  const isPlaced = before !== undefined && (before.bits & WORD_BIT.preposition) !== 0;
  if (!isPlaced && after?.caps === CASE.lower && isStateVerb(after.key, after.bits, kinds)) return true;
  if ((kinds & LISTED.capital) === 0) return false;
  if (before && STATE_PREPOSITIONS.has(before.key)) return true;
  const owned = /^['’]s$/.test(tokens[end]?.form ?? '');
  return owned && ownsState(facts.slice(end + 1, end + 4).map(({ key }) => key));
}

/** Forms of `be` and `have` tell only of countries: `Paris is` may speak of the city. */
function isStateVerb(key: string, bits: number, kinds: number): boolean {
  if ((bits & WORD_BIT.speech) !== 0) return true;
  if (/^(?:is|was|has|had|will|would|could|should|may|might)$/.test(key)) return (kinds & LISTED.country) !== 0;
  return STATE_VERBS.has(key) || (key.length > 4 && key.endsWith('ed'));
}

function ownsState(keys: readonly string[]): boolean {
  return keys.some((key) => STATE_NOUNS.has(key));
}
