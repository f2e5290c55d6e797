import type { ComparedWord } from './compared-word.ts';

/** Two sentences that may print the same thing. */
export interface RatedPair {
  readonly a: number;
  readonly b: number;
  /** 0 to 1. */
  readonly likeness: number;
}

/** From this likeness on, two sentences may be one. Half of their words, weighed by rarity, are common. */
const MIN_LIKENESS = 0.5;
/** A part of a sentence that was cut in two may be less like the whole … */
const MIN_PART_LIKENESS = 0.3;
/** … when nearly all of its words stand in the whole … */
const MIN_CONTAINED = 0.85;
/** … and it has words enough to mean something. */
const MIN_PART_WORDS = 4;
/** A word that more sentences have than this finds no partners: it is `the`. Bounds the work on big texts. */
const MAX_HOLDERS = 256;

type WordWeight = (key: string) => number;

interface KeySet {
  readonly keys: ReadonlySet<string>;
  /** The sum of the words' weights. */
  readonly weight: number;
}

/**
 * The pairs of sentences that share enough words, found through an index from word to sentences so that no sentence is compared with all
 * others. Likeness is the mean of the plain Dice coefficient of the sets of words and of the one weighed by inverse frequency.
 * Sources: Dice, 1945; Sparck Jones, 1972.
 */
export function ratePairs(
  a: readonly (readonly ComparedWord[])[],
  b: readonly (readonly ComparedWord[])[],
): readonly RatedPair[] {
  const keysA = a.map(toKeys);
  const keysB = b.map(toKeys);
  const weigh = createWordWeight([...keysA, ...keysB]);
  const setsB = keysB.map((keys) => toKeySet(keys, weigh));
  const countCommon = createCommonCounter(setsB, weigh);
  return keysA.flatMap((keys, index) => {
    const own = toKeySet(keys, weigh);
    return countCommon(own).flatMap((common) => {
      const likeness = rate(own, setsB[common.other] ?? own, common);
      return likeness === undefined ? [] : [{ a: index, b: common.other, likeness }];
    });
  });
}

/** Whether two sentences are whole sentences that are alike, and not a sentence and a part of it. */
export function isWhole({ likeness }: RatedPair): boolean {
  return likeness >= MIN_LIKENESS;
}

interface Common {
  readonly other: number;
  readonly count: number;
  readonly weight: number;
}

/** Counts common words for one sentence after the other. The two tables are made once: they are the cost of the inner loop. */
function createCommonCounter(sets: readonly KeySet[], weigh: WordWeight): (own: KeySet) => readonly Common[] {
  const holders = indexKeys(sets.map(({ keys }) => keys));
  const counts = new Uint32Array(sets.length);
  const weights = new Float64Array(sets.length);
  return (own) => {
    const { keys } = own;
    const found: number[] = [];
    const frequent: string[] = [];
    for (const key of keys) {
      const held = holders.get(key) ?? [];
      if (held.length > MAX_HOLDERS) frequent.push(key);
      else addHolders(held, weigh(key), { counts, weights, found });
    }
    const most = frequent.reduce((sum, key) => sum + weigh(key), 0);
    const common: Common[] = [];
    for (const other of found) {
      const [set, count, weight] = [sets[other] ?? own, counts[other] ?? 0, weights[other] ?? 0];
      // With every frequent word in common too, it would still be none: most candidates share a word or two.
      const best = { other, count: count + frequent.length, weight: weight + most };
      if (likenessOf(own, set, best) < MIN_PART_LIKENESS) continue;
      const shared = frequent.filter((key) => set.keys.has(key));
      common.push({
        other,
        count: count + shared.length,
        weight: shared.reduce((sum, key) => sum + weigh(key), weight),
      });
    }
    for (const other of found) counts[other] = weights[other] = 0;
    return common;
  };
}

interface CommonTable {
  readonly counts: Uint32Array;
  readonly weights: Float64Array;
  readonly found: number[];
}

function addHolders(held: readonly number[], weight: number, { counts, weights, found }: CommonTable): void {
  for (const holder of held) {
    const count = counts[holder] ?? 0;
    if (count === 0) found.push(holder);
    counts[holder] = count + 1;
    weights[holder] = (weights[holder] ?? 0) + weight;
  }
}

function likenessOf(a: KeySet, b: KeySet, { count, weight }: Common): number {
  return count / (a.keys.size + b.keys.size) + weight / (a.weight + b.weight);
}

function rate(a: KeySet, b: KeySet, common: Common): number | undefined {
  const likeness = likenessOf(a, b, common);
  const { weight } = common;
  if (likeness >= MIN_LIKENESS) return likeness;
  const part = a.keys.size <= b.keys.size ? a : b;
  const isPart = part.keys.size >= MIN_PART_WORDS && weight >= part.weight * MIN_CONTAINED;
  return isPart && likeness >= MIN_PART_LIKENESS ? likeness : undefined;
}

function toKeys(words: readonly ComparedWord[]): ReadonlySet<string> {
  return new Set(words.map(({ key }) => key));
}

function toKeySet(keys: ReadonlySet<string>, weigh: WordWeight): KeySet {
  let weight = 0;
  for (const key of keys) weight += weigh(key);
  return { keys, weight };
}

function createWordWeight(sets: readonly ReadonlySet<string>[]): WordWeight {
  const weights = new Map<string, number>();
  for (const keys of sets) for (const key of keys) weights.set(key, (weights.get(key) ?? 0) + 1);
  for (const [key, count] of weights) weights.set(key, Math.log(1 + sets.length / count));
  return (key) => weights.get(key) ?? 0;
}

function indexKeys(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const [index, keys] of sets.entries()) {
    for (const key of keys) {
      const held = holders.get(key);
      if (held === undefined) holders.set(key, [index]);
      else held.push(index);
    }
  }
  return holders;
}
