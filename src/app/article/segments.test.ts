import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Range } from '../../core/text/range.ts';
import { cutSegments, groupSegments } from './segments.ts';

const ranges = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 12 }).map((cuts) => {
  const sorted = cuts.toSorted((a, b) => a - b);
  return sorted.flatMap((start, i): Range[] => {
    const end = sorted[i + 1];
    return i % 2 === 0 && end !== undefined ? [{ start, end }] : [];
  });
});
const whole = fc.tuple(fc.nat(30), fc.nat(30)).map(([start, length]) => ({ start, end: start + length }));

describe('cutting a text into segments', () => {
  it('keeps text without marks in one piece', () => {
    expect(cutSegments({ start: 3, end: 9 }, { hit: [] })).toEqual([{ start: 3, end: 9, in: {} }]);
  });

  it('has no segments for an empty text', () => {
    expect(cutSegments({ start: 4, end: 4 }, { hit: [{ start: 0, end: 9 }] })).toEqual([]);
  });

  it('cuts a hit that runs over the end of a sentence', () => {
    const segments = cutSegments(
      { start: 0, end: 20 },
      {
        sentence: [
          { start: 0, end: 9 },
          { start: 10, end: 20 },
        ],
        hit: [{ start: 6, end: 12 }],
      },
    );
    expect(segments).toEqual([
      { start: 0, end: 6, in: { sentence: 0 } },
      { start: 6, end: 9, in: { sentence: 0, hit: 0 } },
      { start: 9, end: 10, in: { hit: 0 } },
      { start: 10, end: 12, in: { sentence: 1, hit: 0 } },
      { start: 12, end: 20, in: { sentence: 1 } },
    ]);
  });

  it('clips ranges that reach out of the text', () => {
    expect(cutSegments({ start: 5, end: 9 }, { hit: [{ start: 0, end: 7 }] })).toEqual([
      { start: 5, end: 7, in: { hit: 0 } },
      { start: 7, end: 9, in: {} },
    ]);
  });

  it('loses and repeats no character, and marks exactly what is covered', () => {
    fc.assert(
      fc.property(whole, ranges, ranges, (text, sentence, hit) => {
        const layers = { sentence, hit };
        const segments = cutSegments(text, layers);
        expect(segments.every(({ start, end }) => start < end)).toBe(true);
        expect(segments.map(({ start }) => start)).toEqual(
          [text.start, ...segments.map(({ end }) => end)].slice(0, segments.length),
        );
        expect(segments.at(-1)?.end ?? text.start).toBe(text.end);
        for (const segment of segments) {
          for (const layer of ['sentence', 'hit'] as const) {
            const index = layers[layer].findIndex((r) => r.start <= segment.start && segment.end <= r.end);
            expect(segment.in[layer] ?? -1).toBe(index);
          }
        }
      }),
    );
  });
});

describe('grouping segments', () => {
  it('joins neighbours that lie in the same range', () => {
    const segments = cutSegments(
      { start: 0, end: 12 },
      { linked: [{ start: 2, end: 10 }], hit: [{ start: 4, end: 6 }] },
    );
    const groups = groupSegments(segments, 'linked');
    expect(groups.map((group) => [group[0].start, group.at(-1)?.end])).toEqual([
      [0, 2],
      [2, 10],
      [10, 12],
    ]);
  });

  it('makes no group of nothing', () => {
    expect(groupSegments([], 'hit')).toEqual([]);
  });
});
