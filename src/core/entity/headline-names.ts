import { CASE, WORD_BIT } from './form-facts.ts';
import { LISTED } from './gazetteer.ts';
import type { NameType } from './mention.ts';
import { isCapital, type SentenceTokens, STYLE } from './read-tokens.ts';
import { addFree, spanKey, type TokenSpan } from './token-span.ts';

const MOST_WORDS = 8;
const CERTAIN = LISTED.country | LISTED.capital | LISTED.agency;

const STOP = /^[.!?…]+$/;

/**
 * Which sentences are headlines: no stop at the end, and in capitals or title case with a word that the plain sentences write small.
 * A list of names is in title case as well; there its capitals do tell.
 */
export function findHeadlines(sentences: readonly SentenceTokens[]): ReadonlySet<number> {
  const small = new Set<string>();
  for (const { facts } of sentences)
    for (const { caps, key } of facts) if (caps === CASE.lower && key.length > 3) small.add(key);
  const headlines = new Set<number>();
  sentences.forEach(({ facts, style, tokens }, index) => {
    if (style === STYLE.plain || STOP.test(tokens.at(-1)?.form ?? '')) return;
    const written = facts.some(
      (one) => isCapital(one) && (small.has(one.key) || small.has(one.key.replace(/e?s$/, ''))),
    );
    if (written) headlines.add(index);
  });
  return headlines;
}

/**
 * The names of a headline, where capitals tell nothing: those that the body names, the longest first, and listed countries and capitals.
 * `bodyNames` are types by folded words.
 */
export function findHeadlineNames(
  sentence: SentenceTokens,
  bodyNames: ReadonlyMap<string, NameType>,
): readonly TokenSpan[] {
  const { facts, phraseKinds, phrasePlaces } = sentence;
  const found: TokenSpan[] = [];
  for (let length = Math.min(MOST_WORDS, facts.length); length > 0; length -= 1) {
    for (let start = 0; start + length <= facts.length; start += 1) {
      const end = start + length;
      if (!isCapital(facts[start]) || !isCapital(facts[end - 1])) continue;
      const type = bodyNames.get(spanKey(sentence, { start, end }));
      if (type !== undefined) found.push({ start, end, type });
    }
  }
  for (let at = 0; at < facts.length; at += 1) {
    const kinds = phraseKinds[at] ?? 0;
    if ((kinds & CERTAIN) === 0 || (kinds & LISTED.demonym) !== 0 || ((facts[at]?.bits ?? 0) & WORD_BIT.calendar) !== 0)
      continue;
    let end = at + 1;
    while (phrasePlaces[at] === 2 && end < facts.length && (phrasePlaces[end] ?? 0) >= 3) end += 1;
    const isAgency = (kinds & (LISTED.country | LISTED.capital)) === 0;
    found.push({ start: at, end, type: isAgency ? 'ORG' : 'LOC' });
    at = end - 1;
  }
  return addFree([], found);
}
