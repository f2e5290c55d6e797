import type { ComparedWord } from './compared-word.ts';
import { isWhole, type RatedPair, ratePairs } from './rate-pairs.ts';

/** How much it counts that the sentences before and behind are alike as well. Decides between twins, never against a better partner. */
const NEIGHBOUR_WEIGHT = 0.04;
/** A sentence joins its neighbour's partner when the partner has this share of its words left over. */
const MIN_LEFT_OVER = 0.6;
const MIN_PART_WORDS = 2;

type Sentences = readonly (readonly ComparedWord[])[];

/**
 * Pairs the sentences of two texts. `same` are pairs that are known to be one: their words may be left out, for they have none left
 * over. Then whole sentences that are alike, then the parts of those that one text cuts in two, then sentences of
 * which only a part was kept. In order of `a`, then of `b`.
 */
export function pairSentences(a: Sentences, b: Sentences, same: readonly RatedPair[] = []): readonly RatedPair[] {
  const rated = [...same, ...ratePairs(a, b)];
  const joined = joinParts(pickPairs(rated.filter(isWhole)), a, b);
  const takenA = new Set(joined.map((pair) => pair.a));
  const takenB = new Set(joined.map((pair) => pair.b));
  const kept = rated.filter((pair) => !isWhole(pair) && !takenA.has(pair.a) && !takenB.has(pair.b));
  return kept.length === 0 ? joined : joinParts([...joined, ...pickPairs(kept)], a, b);
}

/** Takes the rated pairs best first, each sentence once. Between equals, the one whose neighbours match too, then the earlier one. */
function pickPairs(rated: readonly RatedPair[]): readonly RatedPair[] {
  const likeness = new Map(rated.map((pair) => [`${pair.a} ${pair.b}`, pair.likeness]));
  const scored = rated.map((pair) => {
    const before = likeness.get(`${pair.a - 1} ${pair.b - 1}`) ?? 0;
    const behind = likeness.get(`${pair.a + 1} ${pair.b + 1}`) ?? 0;
    return { pair, score: pair.likeness + NEIGHBOUR_WEIGHT * (before + behind) };
  });
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  const picked: RatedPair[] = [];
  for (const { pair } of scored.toSorted((x, y) => y.score - x.score || x.pair.a - y.pair.a || x.pair.b - y.pair.b)) {
    if (takenA.has(pair.a) || takenB.has(pair.b)) continue;
    takenA.add(pair.a);
    takenB.add(pair.b);
    picked.push(pair);
  }
  return picked;
}

/**
 * Adds the pairs of sentences that one text cuts in two and the other prints as one: a sentence without a partner, next to one that has
 * one, whose words that partner has left over. In order of `a`, then of `b`.
 */
function joinParts(picked: readonly RatedPair[], a: Sentences, b: Sentences): readonly RatedPair[] {
  const parts = findParts(
    picked.map((pair) => ({ part: pair.b, whole: pair.a })),
    b,
    a,
  );
  const turned = findParts(
    picked.map((pair) => ({ part: pair.a, whole: pair.b })),
    a,
    b,
  );
  const all = [
    ...picked,
    ...parts.map(({ part, whole, likeness }) => ({ a: whole, b: part, likeness })),
    ...turned.map(({ part, whole, likeness }) => ({ a: part, b: whole, likeness })),
  ];
  return all.toSorted((x, y) => x.a - y.a || x.b - y.b);
}

interface Part {
  readonly part: number;
  readonly whole: number;
}

/** Walks forwards, then backwards, so that a sentence cut in three is found from whichever part is paired. */
function findParts(
  pairs: readonly Part[],
  parts: Sentences,
  wholes: Sentences,
): readonly (Part & { likeness: number })[] {
  const wholeOf = new Map(pairs.map(({ part, whole }) => [part, whole]));
  const partsOf = new Map<number, number[]>();
  for (const { part, whole } of pairs) partsOf.set(whole, [...(partsOf.get(whole) ?? []), part]);
  const found: (Part & { likeness: number })[] = [];
  const join = (part: number, neighbour: number): void => {
    const whole = wholeOf.get(neighbour);
    const words = parts[part] ?? [];
    if (whole === undefined || wholeOf.has(part) || words.length < MIN_PART_WORDS) return;
    const held = partsOf.get(whole) ?? [];
    const likeness = measureLeftOver(
      words,
      wholes[whole] ?? [],
      held.flatMap((index) => parts[index] ?? []),
    );
    if (likeness < MIN_LEFT_OVER) return;
    wholeOf.set(part, whole);
    held.push(part);
    found.push({ part, whole, likeness });
  };
  for (let index = 1; index < parts.length; index += 1) join(index, index - 1);
  for (let index = parts.length - 2; index >= 0; index -= 1) join(index, index + 1);
  return found;
}

/** The share of `words` that `whole` has besides those that `taken` accounts for. */
function measureLeftOver(
  words: readonly ComparedWord[],
  whole: readonly ComparedWord[],
  taken: readonly ComparedWord[],
): number {
  const counts = new Map<string, number>();
  for (const { key } of whole) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { key } of taken) counts.set(key, (counts.get(key) ?? 0) - 1);
  let common = 0;
  for (const { key } of words) {
    const left = counts.get(key) ?? 0;
    if (left > 0) common += 1;
    counts.set(key, left - 1);
  }
  return common / words.length;
}
