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
 * Lays the sentences of two printings beside each other: best pair first, each sentence once, then the parts of sentences that one of them
 * cuts in two. Sentences with no word in common, and those without words, stay alone. Offsets of the differences are into the two texts.
 * Deterministic; about linear in the number of sentences, as the rarer words decide which are compared.
 */
export function alignSentences(a: AlignedText, b: AlignedText): Alignment {
  const fold = createWordFolder();
  const sideA = readSide(a, fold);
  const sideB = readSide(b, fold);
  const pairs = pairSentences(sideA.words, sideB.words);
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

function readSide({ text, sentences }: AlignedText, fold: (word: string) => string): Side {
  return { text, sentences, words: sentences.map((sentence) => readComparedWords(text, sentence, fold)) };
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
