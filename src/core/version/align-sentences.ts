import type { Range } from '../text/range.ts';
import { slice } from '../text/range.ts';
import type { AlignedPair, Alignment, WordDifference } from './alignment.ts';
import { type ComparedWord, readComparedWords } from './compared-word.ts';
import { findDifferences } from './find-differences.ts';
import { findMoved } from './find-moved.ts';
import { createWordFolder } from './fold-word.ts';
import { pairSentences } from './pair-sentences.ts';
import type { RatedPair } from './rate-pairs.ts';

/** A text to be laid beside another, and its sentences: ranges of `text`, in order, without overlap. */
export interface AlignedText {
  readonly text: string;
  readonly sentences: readonly Range[];
}

interface Side {
  readonly text: string;
  readonly sentences: readonly Range[];
  readonly words: readonly (readonly ComparedWord[])[];
}

/**
 * Lays the sentences of two printings beside each other: those printed alike, then best pair first, each sentence once, then the parts of sentences that one of them
 * cuts in two. Sentences with no word in common, and those without words, stay alone. Offsets of the differences are into the two texts.
 * Deterministic; about linear in the number of sentences, as the rarer words decide which are compared.
 */
export function alignSentences(a: AlignedText, b: AlignedText): Alignment {
  const fold = createWordFolder();
  const same = findSame(a, b);
  const sideA = readSide(a, fold, new Set(same.map((pair) => pair.a)));
  const sideB = readSide(b, fold, new Set(same.map((pair) => pair.b)));
  const pairs = pairSentences(sideA.words, sideB.words, same);
  const moved = findMoved(pairs.map((pair) => pair.b));
  const differences = findAllDifferences(pairs, sideA, sideB);
  const withA = new Set(pairs.map((pair) => pair.a));
  const withB = new Set(pairs.map((pair) => pair.b));
  return {
    pairs: pairs.map((pair, index): AlignedPair => ({
      ...pair,
      moved: moved.has(index),
      differences: differences[index] ?? [],
    })),
    onlyA: [...a.sentences.keys()].filter((index) => !withA.has(index)),
    onlyB: [...b.sentences.keys()].filter((index) => !withB.has(index)),
  };
}

/** The sentences that both texts print in the same letters, once each: most of two printings, which need not be read any further. */
function findSame(a: AlignedText, b: AlignedText): readonly RatedPair[] {
  const [onceA, onceB] = [listOnce(a), listOnce(b)];
  return [...onceA].flatMap(([words, place]) => {
    const other = onceB.get(words);
    return other === undefined || !HAS_WORD.test(words) ? [] : [{ a: place, b: other, likeness: 1 }];
  });
}
const HAS_WORD = /[\p{L}\p{N}]/u;

/** The places of sentences that stand only once in a text. */
function listOnce({ text, sentences }: AlignedText): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [index, sentence] of sentences.entries()) {
    const words = slice(text, sentence);
    if (places.has(words)) repeated.add(words);
    else places.set(words, index);
  }
  for (const words of repeated) places.delete(words);
  return places;
}

/** `isPaired` are those whose words nobody will ask for. */
function readSide(
  { text, sentences }: AlignedText,
  fold: (word: string) => string,
  isPaired: ReadonlySet<number>,
): Side {
  const words = sentences.map((sentence, place) =>
    isPaired.has(place) ? [] : readComparedWords(text, sentence, fold),
  );
  return { text, sentences, words };
}

/** For each pair, its differences. Pairs that share a sentence are compared together, so that what the other part holds is not missing. */
function findAllDifferences(pairs: readonly RatedPair[], a: Side, b: Side): readonly (readonly WordDifference[])[] {
  const found: WordDifference[][] = pairs.map(() => []);
  for (const group of groupPairs(pairs)) {
    const members = group.map((index) => pairs[index]).filter((pair) => pair !== undefined);
    const [only] = members;
    if (only !== undefined && members.length === 1 && isSameText(only, a, b)) continue;
    const words = (side: Side, places: readonly number[]): readonly ComparedWord[] =>
      [...new Set(places)].toSorted((x, y) => x - y).flatMap((place) => side.words[place] ?? []);
    const differences = findDifferences(
      {
        text: a.text,
        words: words(
          a,
          members.map((pair) => pair.a),
        ),
      },
      {
        text: b.text,
        words: words(
          b,
          members.map((pair) => pair.b),
        ),
      },
    );
    for (const difference of differences) {
      const place = members.findIndex(
        (pair) => holds(a.sentences[pair.a], difference.a) && holds(b.sentences[pair.b], difference.b),
      );
      found[group[Math.max(place, 0)] ?? 0]?.push(difference);
    }
  }
  return found;
}

function isSameText(pair: RatedPair, a: Side, b: Side): boolean {
  const own = a.sentences[pair.a];
  const other = b.sentences[pair.b];
  return own !== undefined && other !== undefined && slice(a.text, own) === slice(b.text, other);
}

/** Whether a difference begins in this sentence. */
function holds(sentence: Range | undefined, { start }: Range): boolean {
  return sentence !== undefined && sentence.start <= start && start <= sentence.end;
}

/** The places of the pairs, those that share a sentence together. */
function groupPairs(pairs: readonly RatedPair[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  const ofA = new Map<number, number[]>();
  const ofB = new Map<number, number[]>();
  for (const [index, { a, b }] of pairs.entries()) {
    const group = ofA.get(a) ?? ofB.get(b) ?? [];
    if (group.length === 0) groups.push(group);
    group.push(index);
    ofA.set(a, group);
    ofB.set(b, group);
  }
  return groups;
}
