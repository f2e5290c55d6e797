import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexRanges } from './index-ranges.ts';
import { contains, type Range } from './range.ts';

const range = fc.tuple(fc.nat(30), fc.nat(10)).map(([start, length]): Range => ({ start, end: start + length }));

describe('indexRanges', () => {
  it('finds the first range around another as a search through all in order of start does', () => {
    fc.assert(
      fc.property(fc.array(range), range, (unordered, inner) => {
        const ranges = unordered.toSorted((a, b) => a.start - b.start);
        expect(indexRanges(ranges).findAround(inner)).toBe(ranges.findIndex((outer) => contains(outer, inner)));
      }),
    );
  });

  it('finds all ranges inside another in the order of the list', () => {
    fc.assert(
      fc.property(fc.array(range), range, (ranges, outer) => {
        const inside = ranges.flatMap((inner, index) => (contains(outer, inner) ? [index] : []));
        expect(indexRanges(ranges).findInside(outer)).toEqual(inside);
      }),
    );
  });
});
