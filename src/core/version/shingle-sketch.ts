import { hashText } from '../text/hash.ts';

/** Words per shingle: four in a row are rarely the same by chance. */
export const SHINGLE_WORDS = 4;
/** Hashes per sketch, in bands of two: texts with a third of their shingles in common share a band 999 times in 1,000. */
export const SKETCH_SIZE = 128;
export const BAND_ROWS = 2;

const EMPTY = 0xffffffff;

/**
 * One hash for every run of four words, in order; a text of fewer words is one shingle, no words give none. The same words give the same
 * hashes on every machine.
 */
export function hashShingles(words: readonly string[]): Uint32Array {
  if (words.length === 0) return new Uint32Array(0);
  const hashes = Uint32Array.from(words, hashText);
  const count = Math.max(1, words.length - SHINGLE_WORDS + 1);
  const shingles = new Uint32Array(count);
  for (let start = 0; start < count; start += 1) {
    let hash = 0x9e3779b9;
    for (let at = start; at < Math.min(start + SHINGLE_WORDS, words.length); at += 1) {
      hash = mix(Math.imul(hash, 0x01000193) ^ (hashes[at] ?? 0));
    }
    shingles[start] = hash;
  }
  return shingles;
}

/**
 * A sketch of a set of shingles: 128 minima, of which two texts share as large a part as of their shingles, on average. Each shingle is hashed
 * once and falls into one of 128 bins; an empty bin borrows from the next full one. No shingles give no sketch.
 * Sources: Broder, 1997 (min-wise sketches); Li, Owen and Zhang, 2012 (one permutation); Shrivastava and Li, 2014 (borrowing).
 */
export function makeSketch(shingles: Uint32Array): Uint32Array | undefined {
  if (shingles.length === 0) return undefined;
  const sketch = new Uint32Array(SKETCH_SIZE).fill(EMPTY);
  for (const shingle of shingles) {
    const hash = mix(shingle ^ 0x5bd1e995);
    const bin = hash >>> 25;
    const value = (hash << 7) >>> 0;
    if (value < (sketch[bin] ?? EMPTY)) sketch[bin] = value;
  }
  return fillEmpty(sketch);
}

/** The distance goes into the borrowed value, so that a value borrowed from afar is not taken for one at home. */
function fillEmpty(sketch: Uint32Array): Uint32Array {
  const full = sketch.slice();
  for (let bin = 0; bin < SKETCH_SIZE; bin += 1) {
    let away = 0;
    while (away < SKETCH_SIZE && sketch[(bin + away) % SKETCH_SIZE] === EMPTY) away += 1;
    full[bin] = ((sketch[(bin + away) % SKETCH_SIZE] ?? 0) + Math.imul(away, 0x9e3779b1)) >>> 0;
  }
  return full;
}

/** The finisher of MurmurHash3. Source: Appleby. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
