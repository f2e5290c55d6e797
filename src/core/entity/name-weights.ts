import { TAG_COUNT } from './name-tags.ts';

/** Features are told apart by this many bits of their hash. */
export const FEATURE_BITS = 22;

/** What the trained model weighs, in whole numbers. */
export interface NameWeights {
  /** The features that have weights, ascending, each below 2^`FEATURE_BITS`. */
  readonly features: Uint32Array;
  /** `TAG_COUNT` weights for each feature, in the order of the features. */
  readonly weights: Int8Array;
  /** One weight for each pair of tags, the earlier first. */
  readonly transitions: Int16Array;
}

/** Finds the row of a feature's weights; -1 when it has none. */
export type FindRow = (feature: number) => number;

/**
 * A table of the features: one bit for each feature there can be, and for every 32 of them how many rows come before. The row of a
 * feature is the number of bits that are set before its own. Small enough for a processor's cache, where a hash table was not.
 * Source: Jacobson 1989, “Space-efficient static trees and graphs” (rank).
 */
export function openFeatures(features: Uint32Array): FindRow {
  const table = new Int32Array(2 << (FEATURE_BITS - 5));
  for (const feature of features) {
    const cell = (feature >>> 5) << 1;
    table[cell] = (table[cell] as number) | (1 << (feature & 31));
  }
  for (let cell = 0, before = 0; cell < table.length; cell += 2) {
    table[cell + 1] = before;
    before += countBits(table[cell] as number);
  }
  return (feature) => {
    const cell = (feature >>> 5) << 1;
    const bits = table[cell] as number;
    const bit = 1 << (feature & 31);
    return (bits & bit) === 0 ? -1 : (table[cell + 1] as number) + countBits(bits & (bit - 1));
  };
}

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Adds up the weights of a token's features into `scores`, from `base` on. */
export type ScoreToken = (features: Uint32Array, length: number, scores: Int32Array, base: number) => void;

/** Makes the sum of weights for one token at a time. Whole numbers only: the same in every engine. */
export function createTokenScorer({ features, weights }: NameWeights): ScoreToken {
  const findRow = openFeatures(features);
  return (found, length, scores, base) => {
    scores.fill(0, base, base + TAG_COUNT);
    for (let i = 0; i < length; i += 1) {
      const row = findRow((found[i] as number) >>> (32 - FEATURE_BITS));
      if (row < 0) continue;
      const from = row * TAG_COUNT;
      for (let tag = 0; tag < TAG_COUNT; tag += 1) {
        scores[base + tag] = (scores[base + tag] as number) + (weights[from + tag] as number);
      }
    }
  };
}
