import type { SentenceNames } from './document-names.ts';
import { CASE } from './form-facts.ts';
import { isCapital, type SentenceTokens, STYLE } from './read-tokens.ts';
import { spanKey, type TokenSpan } from './token-span.ts';

/** “the North”, “the South” and, in any text, “the West”: `known` are the words that begin the name of a place of two words in the same text. */
export function findCompassNames({ facts, style }: SentenceTokens, known: ReadonlySet<string>): readonly TokenSpan[] {
  if (style !== STYLE.plain) return [];
  return facts.flatMap(({ key, caps }, at) => {
    const isNamed =
      caps === CASE.title &&
      (known.has(key) || key === 'west') &&
      facts[at - 1]?.key === 'the' &&
      !isCapital(facts[at + 1]);
    return isNamed ? [{ start: at, end: at + 1, type: 'LOC' as const }] : [];
  });
}

/** Which of `north` and `south` begin the name of a place of two words in the text. */
export function compassWords(sentences: readonly SentenceTokens[], names: SentenceNames): ReadonlySet<string> {
  const words = new Set<string>();
  names.forEach((spans, index) => {
    const sentence = sentences[index];
    if (!sentence) return;
    for (const span of spans) {
      const [first = '', ...others] = spanKey(sentence, span).split(' ');
      if (span.type === 'LOC' && others.length === 1 && (first === 'north' || first === 'south')) words.add(first);
    }
  });
  return words;
}
