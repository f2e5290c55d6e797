import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openNameModel, packNameModel } from './name-model.ts';
import { mayFollow, readTags, TAG_COUNT, writeTags } from './name-tags.ts';
import { createTokenScorer, openFeatures } from './name-weights.ts';
import { findBestTags } from './viterbi.ts';
import { openWordClusters } from './word-clusters.ts';

const features = fc
  .uniqueArray(fc.nat(2 ** 22 - 1), { maxLength: 30 })
  .map((list) => Uint32Array.from(list).toSorted());

describe('a name model', () => {
  it('is opened as it was packed', () => {
    const models = fc.record({ features, words: fc.uniqueArray(fc.string(), { maxLength: 10 }), seed: fc.nat(127) });
    fc.assert(
      fc.property(models, ({ features: found, words, seed }) => {
        const model = {
          clusters: {
            words: words.toSorted(),
            fine: Uint16Array.from(words, (_, i) => i * 300),
            kinds: Uint16Array.from(words, (_, i) => i),
            coarse: Uint16Array.of(3, 700),
          },
          weights: {
            features: found,
            weights: Int8Array.from({ length: found.length * TAG_COUNT }, (_, i) => ((i * seed) % 255) - 127),
            transitions: Int16Array.from({ length: TAG_COUNT * TAG_COUNT }, (_, i) => (i - 20) * seed),
          },
        };
        expect(openNameModel(packNameModel(model))).toEqual(model);
      }),
      { numRuns: 30 },
    );
  });

  it('refuses other bytes and half a model', () => {
    expect(() => openNameModel(Uint8Array.of(1, 2, 3, 4, 5))).toThrow('not a name model');
    expect(() => openNameModel(Uint8Array.of(0x53, 0x41, 0x4e, 0x31))).toThrow('cut short');
  });

  it('finds the rows of features and no others', () => {
    fc.assert(
      fc.property(features, fc.nat(2 ** 22 - 1), (found, other) => {
        const findRow = openFeatures(found);
        found.forEach((feature, row) => expect(findRow(feature)).toBe(row));
        expect(findRow(other)).toBe(found.indexOf(other));
      }),
      { numRuns: 20 },
    );
  });

  it('adds up weights', () => {
    const score = createTokenScorer({
      features: Uint32Array.of(1),
      weights: Int8Array.of(1, 2, 3, 4, 5, 6, 7),
      transitions: new Int16Array(49),
    });
    const scores = new Int32Array(7).fill(9);
    score(Uint32Array.of(1 << 10, 5 << 10, 1 << 10), 3, scores, 0);
    expect([...scores]).toEqual([2, 4, 6, 8, 10, 12, 14]);
  });

  it('knows the groups of words by the first spelling that has one', () => {
    const { find } = openWordClusters({
      words: ['a'],
      fine: Uint16Array.of(1),
      kinds: Uint16Array.of(4),
      coarse: Uint16Array.of(8, 9),
    });
    expect(find('b', 'a')).toEqual([10, 2, 5]);
    expect(find('c')).toEqual([]);
  });
});

describe('tags', () => {
  it('spell the names they were written from', () => {
    const names = [
      { start: 0, end: 2, type: 0 },
      { start: 2, end: 3, type: 0 },
      { start: 4, end: 7, type: 2 },
    ];
    expect(readTags(writeTags(8, names))).toEqual(names);
    expect(mayFollow(0, 2)).toBe(false);
    expect(mayFollow(1, 2)).toBe(true);
    expect(mayFollow(2, 2)).toBe(true);
    expect(mayFollow(1, 4)).toBe(false);
  });

  it('are found so that no name begins in its middle, whatever the scores', () => {
    const scores = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: TAG_COUNT * 5, maxLength: TAG_COUNT * 5 });
    fc.assert(
      fc.property(scores, (given) => {
        const tags = findBestTags(5, given, new Int16Array(TAG_COUNT * TAG_COUNT));
        tags.forEach((tag, at) => expect(mayFollow(tags[at - 1] ?? 0, tag)).toBe(true));
      }),
    );
    expect(findBestTags(0, [], [])).toHaveLength(0);
  });
});
