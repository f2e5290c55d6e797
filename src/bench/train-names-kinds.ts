import { createRandom } from './random.ts';
import type { Vectors } from './train-names-clusters.ts';

/** A word and the number of the kind of name it is. */
export interface KnownWord {
  readonly word: string;
  readonly kind: number;
}

const ROUNDS = 25;
const RATE = 0.3;

/**
 * Learns from the known words what the vectors of each kind look like (softmax regression), and says for every word how much it looks
 * like each kind: the roots of its shares, which make a vector of length 1.
 */
export function learnKinds(vectors: Vectors, known: readonly KnownWord[], seed: number): Vectors {
  const places = new Map(vectors.words.map((word, at) => [word, at]));
  const examples = known.flatMap(({ word, kind }) => {
    const at = places.get(word);
    return at === undefined ? [] : [{ at, kind }];
  });
  const kinds = 1 + Math.max(0, ...known.map(({ kind }) => kind));
  const { size } = vectors;
  const weights = new Float32Array(kinds * (size + 1));
  const random = createRandom(seed);
  const scores = new Float64Array(kinds);
  for (let round = 0; round < ROUNDS; round += 1) {
    const rate = RATE * (1 - round / ROUNDS);
    for (let step = 0; step < examples.length; step += 1) {
      const { at, kind } = random.pick(examples);
      scoreKinds(vectors, at, weights, scores);
      toShares(scores);
      const vector = vectors.values.subarray(at * size, (at + 1) * size);
      for (let k = 0; k < kinds; k += 1) {
        const push = rate * ((k === kind ? 1 : 0) - (scores[k] ?? 0));
        addVector(weights.subarray(k * (size + 1), (k + 1) * (size + 1)), vector, push);
      }
    }
  }
  return projectWords(vectors, weights, kinds);
}

/** Adds a multiple of the vector, and of 1 behind it, to a row of weights. */
function addVector(row: Float32Array, vector: Float32Array, times: number): void {
  for (let i = 0; i < vector.length; i += 1) row[i] = (row[i] as number) + times * (vector[i] as number);
  row[vector.length] = (row[vector.length] as number) + times;
}

function projectWords(vectors: Vectors, weights: Float32Array, kinds: number): Vectors {
  const scores = new Float64Array(kinds);
  const values = new Float32Array(vectors.words.length * kinds);
  vectors.words.forEach((_, at) => {
    scoreKinds(vectors, at, weights, scores);
    toShares(scores);
    scores.forEach((share, k) => (values[at * kinds + k] = Math.sqrt(share)));
  });
  return { words: vectors.words, size: kinds, values };
}

function scoreKinds({ size, values }: Vectors, at: number, weights: Float32Array, scores: Float64Array): void {
  for (let k = 0; k < scores.length; k += 1) {
    const from = k * (size + 1);
    let score = weights[from + size] as number;
    for (let i = 0; i < size; i += 1) score += (weights[from + i] as number) * (values[at * size + i] as number);
    scores[k] = score;
  }
}

function toShares(scores: Float64Array): void {
  const most = Math.max(...scores);
  let sum = 0;
  scores.forEach((score, k) => {
    scores[k] = Math.exp(score - most);
    sum += scores[k] ?? 0;
  });
  scores.forEach((score, k) => (scores[k] = score / sum));
}
