import { CASE, type FormFacts, WORD_BIT } from './form-facts.ts';
import { LISTED } from './gazetteer.ts';
import { isCapital, STYLE, type SentenceTokens } from './read-tokens.ts';

/** What the other places where a word stands in the same text say about it, as bits. */
export const ELSEWHERE = {
  lower: 1,
  capital: 2,
  afterTitle: 4,
  afterFirstName: 8,
  beforeOrgWord: 16,
  afterPreposition: 32,
  beforeSpeech: 64,
  owns: 128,
  endsRun: 256,
  startsRun: 512,
  inBrackets: 1024,
  beforePlaceWord: 2048,
} as const;

/** How many bits `ELSEWHERE` has. */
export const ELSEWHERE_BITS = 12;

/**
 * For every token, sentence by sentence: bits of what is seen where the same word stands elsewhere in the text. A word that stands once
 * has none. Sources of the idea: Chieu and Ng 2003, “Named entity recognition with a maximum entropy approach”; Ratinov and Roth 2009.
 */
export function findElsewhere(sentences: readonly SentenceTokens[]): readonly Uint16Array[] {
  const counts = new Map<string, Uint16Array>();
  const own = sentences.map((sentence) => {
    const bits = new Uint16Array(sentence.tokens.length);
    sentence.facts.forEach((facts, at) => {
      bits[at] = seenHere(sentence, at);
      if (facts.caps !== CASE.mark) countBits(counts, facts.key, bits[at]);
    });
    return bits;
  });
  return sentences.map((sentence, index) =>
    Uint16Array.from(sentence.facts, (facts, at) => {
      const count = counts.get(facts.key);
      return count ? takeOwn(count, own[index]?.[at] ?? 0) : 0;
    }),
  );
}

function countBits(counts: Map<string, Uint16Array>, key: string, bits: number): void {
  if (bits === 0) return;
  let count = counts.get(key);
  if (!count) counts.set(key, (count = new Uint16Array(ELSEWHERE_BITS)));
  for (let bit = 0, rest = bits; rest !== 0; bit += 1, rest >>>= 1) {
    if ((rest & 1) !== 0 && (count[bit] ?? 0) < 60_000) count[bit] = (count[bit] ?? 0) + 1;
  }
}

function takeOwn(count: Uint16Array, own: number): number {
  let bits = 0;
  for (let bit = 0; bit < ELSEWHERE_BITS; bit += 1) {
    if ((count[bit] ?? 0) > ((own >>> bit) & 1)) bits |= 1 << bit;
  }
  return bits;
}

/** What one place says of the word that stands there. */
function seenHere({ facts, style, runStarts, runEnds, tokens }: SentenceTokens, at: number): number {
  const here = facts[at];
  if (here === undefined || here.caps === CASE.mark) return 0;
  if (here.caps === CASE.lower) return ELSEWHERE.lower;
  if (!isCapital(here) || style !== STYLE.plain) return 0;
  const before = facts[at - 1];
  const after = facts[at + 1];
  let bits: number = at > 0 && before?.caps !== CASE.mark ? ELSEWHERE.capital : 0;
  if (has(before, WORD_BIT.title)) bits |= ELSEWHERE.afterTitle;
  if (before && isCapital(before) && (before.listed & LISTED.first) !== 0) bits |= ELSEWHERE.afterFirstName;
  if (has(before, WORD_BIT.preposition)) bits |= ELSEWHERE.afterPreposition;
  if (has(after, WORD_BIT.speech)) bits |= ELSEWHERE.beforeSpeech;
  if (after && /^['’]s$/.test(after.key)) bits |= ELSEWHERE.owns;
  if (tokens[at - 1]?.form === '(' && tokens[at + 1]?.form === ')') bits |= ELSEWHERE.inBrackets;
  const start = (runStarts[at] ?? 0) - 1;
  const end = runEnds[at] ?? 0;
  if (end - start > 1) bits |= runBits(facts, at, { start, end });
  return bits;
}

function runBits(facts: readonly FormFacts[], at: number, { start, end }: { start: number; end: number }): number {
  let bits = 0;
  if (at === end - 1) bits |= ELSEWHERE.endsRun;
  else {
    if (has(facts[end - 1], WORD_BIT.org)) bits |= ELSEWHERE.beforeOrgWord;
    if (has(facts[end - 1], WORD_BIT.place)) bits |= ELSEWHERE.beforePlaceWord;
  }
  return at === start ? bits | ELSEWHERE.startsRun : bits;
}

function has(facts: FormFacts | undefined, bit: number): boolean {
  return facts !== undefined && (facts.bits & bit) !== 0;
}
