import { BAND_ROWS, hashShingles, makeSketch, SKETCH_SIZE } from './shingle-sketch.ts';

/** A text to be compared: per sentence its words, folded (see `foldWord`). */
export type ShingledText = readonly (readonly string[])[];

/** Two texts that print the same words: places in the list that was handed in, `a` before `b`. */
export interface NearPair {
  readonly a: number;
  readonly b: number;
  /** The share of the shorter text's shingles that the longer one has, 0 to 1. */
  readonly containment: number;
  /** Common shingles over all shingles of both, 0 to 1. */
  readonly jaccard: number;
}

/** Edited copies stay above; reports on one subject stay near 0. */
const MIN_CONTAINMENT = 0.3;
/** Keeps a brief apart from a long text that quotes it. */
const MIN_JACCARD = 0.12;
/** A quotation passed around is one or two sentences: what is shared must touch this many, or all of a shorter text. */
const MIN_SENTENCES = 3;
/** A sentence is touched when it holds this many of the shared shingles: one may be a name and a title. */
const MIN_SHINGLES = 3;
/** Shingles that more texts have than this are boilerplate and count for nothing, as with whole sentences. */
const MAX_HOLDERS = 64;
/** The table for counting holders has about four places per shingle, within these bounds. */
const MIN_COUNTER_BITS = 10;
const MAX_COUNTER_BITS = 22;
/** Of a bucket with more texts than this, each is compared with the few before it. Bounds the work on what is printed everywhere. */
const MAX_BUCKET = 64;
const NEAR_IN_BUCKET = 8;

interface Shingled {
  /** Sorted, each once. */
  readonly shingles: Uint32Array;
  /** In the order of the text. */
  readonly inOrder: Uint32Array;
  /** For each shingle in order, the sentence in which it begins. */
  readonly sentences: Uint32Array;
}

/**
 * The pairs of texts that share so many runs of four words that one is a copy of the other, edited or cut: candidates by sketches that agree
 * in a band, verified on all shingles. Deterministic, in order of `a`, then `b`. Source: Broder, 1997.
 */
export function findNearPairs(texts: readonly ShingledText[]): readonly NearPair[] {
  const read = dropBoilerplate(texts.map(readShingles));
  return findCandidates(read).flatMap(([a, b]) => {
    const [own, other] = [read[a], read[b]];
    if (own === undefined || other === undefined) return [];
    const common = countCommon(own.shingles, other.shingles);
    const [small, large] = own.shingles.length <= other.shingles.length ? [own, other] : [other, own];
    const containment = common / small.shingles.length;
    const jaccard = common / (small.shingles.length + large.shingles.length - common);
    const enough = containment >= MIN_CONTAINMENT && jaccard >= MIN_JACCARD && isSpread(small, large);
    return enough ? [{ a, b, containment, jaccard }] : [];
  });
}

function readShingles(text: ShingledText): Shingled {
  const inOrder = hashShingles(text.flat());
  const begins = text.flatMap((words, sentence) => words.map(() => sentence));
  return {
    shingles: Uint32Array.from(new Set(inOrder)).sort(),
    inOrder,
    sentences: Uint32Array.from(begins.slice(0, inOrder.length)),
  };
}

/** Counts in one table of fixed size: two shingles that fall together count as one, which with so many places changes nothing that matters. */
function dropBoilerplate(texts: readonly Shingled[]): readonly Shingled[] {
  const all = texts.reduce((sum, { shingles }) => sum + shingles.length, 0);
  const bits = Math.min(MAX_COUNTER_BITS, Math.max(MIN_COUNTER_BITS, Math.ceil(Math.log2(1 + all)) + 2));
  const holders = new Uint16Array(1 << bits);
  const placeOf = (shingle: number): number => shingle >>> (32 - bits);
  for (const { shingles } of texts) {
    for (const shingle of shingles) holders[placeOf(shingle)] = Math.min((holders[placeOf(shingle)] ?? 0) + 1, 0xffff);
  }
  const isRare = (shingle: number): boolean => (holders[placeOf(shingle)] ?? 0) <= MAX_HOLDERS;
  return texts.map(({ shingles, inOrder, sentences }) => ({
    shingles: shingles.filter(isRare),
    inOrder: inOrder.filter(isRare),
    sentences: sentences.filter((_, place) => isRare(inOrder[place] ?? 0)),
  }));
}

function findCandidates(texts: readonly Shingled[]): readonly (readonly [number, number])[] {
  const sketches = texts.map(({ shingles }) => makeSketch(shingles));
  const pairs = new Set<number>();
  for (let band = 0; band < SKETCH_SIZE; band += BAND_ROWS) {
    const buckets = new Map<number, number[]>();
    for (const [index, sketch] of sketches.entries()) {
      if (sketch === undefined) continue;
      // Two rows make one key below 2^53; more rows would need another.
      const key = (sketch[band] ?? 0) * 0x200000 + ((sketch[band + 1] ?? 0) >>> 11);
      const held = buckets.get(key);
      if (held === undefined) buckets.set(key, [index]);
      else held.push(index);
    }
    for (const held of buckets.values()) if (held.length > 1) addPairs(held, texts.length, pairs);
  }
  return [...pairs].toSorted((x, y) => x - y).map((pair) => [Math.floor(pair / texts.length), pair % texts.length]);
}

function addPairs(held: readonly number[], size: number, pairs: Set<number>): void {
  const reach = held.length > MAX_BUCKET ? NEAR_IN_BUCKET : held.length;
  for (const [place, a] of held.entries()) {
    for (const b of held.slice(place + 1, place + 1 + reach)) pairs.add(a * size + b);
  }
}

function countCommon(a: Uint32Array, b: Uint32Array): number {
  let common = 0;
  let atB = 0;
  for (const shingle of a) {
    while (atB < b.length && (b[atB] ?? 0) < shingle) atB += 1;
    if (b[atB] === shingle) common += 1;
  }
  return common;
}

function isSpread(small: Shingled, large: Shingled): boolean {
  const known = new Set(large.shingles);
  const counts = new Map<number, number>();
  for (const [place, shingle] of small.inOrder.entries()) {
    const sentence = small.sentences[place] ?? 0;
    if (known.has(shingle)) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  const touched = [...counts.values()].filter((count) => count >= MIN_SHINGLES).length;
  return touched >= Math.min(MIN_SENTENCES, new Set(small.sentences).size);
}
