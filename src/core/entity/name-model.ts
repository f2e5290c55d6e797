import { TAG_COUNT } from './name-tags.ts';
import type { NameWeights } from './name-weights.ts';
import type { ClusterTable } from './word-clusters.ts';

/** What was learned from labelled text and from much text: weights and groups of words. */
export interface NameModel {
  readonly clusters: ClusterTable;
  readonly weights: NameWeights;
}

/** `SAN1`: Story Atlas names, first layout. */
const MARK = 0x53414e31;

/**
 * Writes a model as bytes, made to be compressed: words share their beginnings with the word before, features are written as steps, and
 * each feature says in two bytes which tags it has weights for. `openNameModel` reads them.
 */
export function packNameModel({ clusters, weights }: NameModel): Uint8Array {
  const out = new ByteWriter();
  for (let shift = 24; shift >= 0; shift -= 8) out.byte(MARK >>> shift);
  out.number(clusters.words.length);
  writeWords(out, clusters.words);
  for (const groups of [clusters.fine, clusters.kinds, clusters.coarse]) {
    out.number(groups.length);
    for (const group of groups) out.byte(group);
    for (const group of groups) out.byte(group >>> 8);
  }
  out.number(weights.features.length);
  let before = 0;
  for (const feature of weights.features) {
    out.number(feature - before);
    before = feature;
  }
  const rows = Array.from(weights.features, (_, row) =>
    weights.weights.subarray(row * TAG_COUNT, (row + 1) * TAG_COUNT),
  );
  for (const row of rows) out.number(row.reduce((mask, weight, tag) => (weight === 0 ? mask : mask | (1 << tag)), 0));
  for (const row of rows) for (const weight of row) if (weight !== 0) out.byte(weight);
  for (const weight of weights.transitions) {
    out.byte(weight);
    out.byte(weight >>> 8);
  }
  return out.bytes();
}

/** Opens a model from its bytes. Throws when they are no model of this layout. */
export function openNameModel(bytes: Uint8Array): NameModel {
  const from = new ByteReader(bytes);
  let mark = 0;
  for (let i = 0; i < 4; i += 1) mark = (mark << 8) | from.byte();
  if (mark !== MARK) throw new Error('These bytes are not a name model');
  const words = readWords(from, from.number());
  const [fine, kinds, coarse] = [readGroups(from), readGroups(from), readGroups(from)];
  let feature = 0;
  const features = Uint32Array.from({ length: from.number() }, () => (feature += from.number()));
  const masks = Uint16Array.from(features, () => from.number());
  const weights = new Int8Array(features.length * TAG_COUNT);
  masks.forEach((mask, row) => {
    for (let tag = 0; tag < TAG_COUNT; tag += 1) if ((mask >>> tag) & 1) weights[row * TAG_COUNT + tag] = from.byte();
  });
  const transitions = Int16Array.from({ length: TAG_COUNT * TAG_COUNT }, () => from.byte() | (from.byte() << 8));
  return { clusters: { words, fine, kinds, coarse }, weights: { features, weights, transitions } };
}

function readGroups(from: ByteReader): Uint16Array {
  const groups = Uint16Array.from({ length: from.number() }, () => from.byte());
  groups.forEach((low, at) => (groups[at] = low | (from.byte() << 8)));
  return groups;
}

function writeWords(out: ByteWriter, words: readonly string[]): void {
  let before = '';
  for (const word of words) {
    let shared = 0;
    while (shared < word.length && shared < before.length && word[shared] === before[shared]) shared += 1;
    out.number(shared);
    out.number(word.length - shared);
    for (let at = shared; at < word.length; at += 1) out.number(word.charCodeAt(at));
    before = word;
  }
}

function readWords(from: ByteReader, count: number): readonly string[] {
  let before = '';
  return Array.from({ length: count }, () => {
    const shared = from.number();
    const units = Array.from({ length: from.number() }, () => from.number());
    before = before.slice(0, shared) + String.fromCharCode(...units);
    return before;
  });
}

class ByteWriter {
  readonly #bytes: number[] = [];

  byte(value: number): void {
    this.#bytes.push(value & 0xff);
  }

  /** Seven bits a byte, lowest first; the top bit says that more follow. */
  number(value: number): void {
    let rest = value;
    for (; rest > 0x7f; rest >>>= 7) this.byte(rest | 0x80);
    this.byte(rest);
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(): number {
    const value = this.#bytes[this.#at];
    if (value === undefined) throw new Error('The name model is cut short');
    this.#at += 1;
    return value;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const next = this.byte();
      value |= (next & 0x7f) << shift;
      if (next < 0x80) return value >>> 0;
    }
  }
}
