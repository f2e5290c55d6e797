import type { ComparedSentence } from './printing.ts';

/** From this Dice coefficient on, two sentences are one: a changed spelling or two pass, a changed fact in a short sentence does not. */
const MIN_DICE = 0.8;
/** A paragraph is in another printing when this share of its sentences is. */
const MIN_PARAGRAPH_PART = 0.5;

/**
 * The numbers, counted from 1, of the paragraphs whose sentences the other printing has, wherever it prints them: a paragraph that the other
 * one cuts in two still matches. A paragraph with no words matches nothing.
 */
export function matchParagraphs(
  own: readonly (readonly ComparedSentence[])[],
  other: readonly (readonly ComparedSentence[])[],
): ReadonlySet<number> {
  const candidates = other.flat();
  const keys = new Set(candidates.map(({ key }) => key));
  const holders = indexWords(candidates);
  const matched = new Set<number>();
  for (const [index, paragraph] of own.entries()) {
    const sentences = paragraph.filter(({ words }) => words.size > 0);
    const found = sentences.filter((sentence) => keys.has(sentence.key) || hasLikeness(sentence, candidates, holders));
    if (found.length > 0 && found.length >= sentences.length * MIN_PARAGRAPH_PART) matched.add(index + 1);
  }
  return matched;
}

/** Dice coefficient of the two sentences' sets of words: twice the common words over all words, 0 to 1. Source: Dice, 1945. */
export function measureDice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return (2 * common) / (a.size + b.size);
}

/** Counts common words through the index: no sentence is compared with one that it shares no word with. */
function hasLikeness(
  { words }: ComparedSentence,
  candidates: readonly ComparedSentence[],
  holders: ReadonlyMap<string, readonly number[]>,
): boolean {
  const common = new Map<number, number>();
  for (const word of words) {
    for (const holder of holders.get(word) ?? []) common.set(holder, (common.get(holder) ?? 0) + 1);
  }
  for (const [holder, count] of common) {
    if ((2 * count) / (words.size + (candidates[holder]?.words.size ?? 0)) >= MIN_DICE) return true;
  }
  return false;
}

function indexWords(sentences: readonly ComparedSentence[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const [index, { words }] of sentences.entries()) {
    for (const word of words) {
      const held = holders.get(word);
      if (held === undefined) holders.set(word, [index]);
      else held.push(index);
    }
  }
  return holders;
}
