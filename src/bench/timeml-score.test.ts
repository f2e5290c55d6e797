import { describe, expect, it } from 'vitest';
import { addCounts, countPairs, NO_COUNTS, pairTimexes, toF1 } from './timeml-score.ts';

const timex = (start: number, end: number, value: string) => ({ start, end, type: 'DATE', value });

describe('scoring temporal expressions', () => {
  const gold = [timex(0, 5, '2023'), timex(10, 20, 'P1D'), timex(30, 35, '2024')];
  const found = [timex(0, 5, '2023'), timex(12, 25, 'P1D'), timex(50, 55, '2025')];

  it('pairs each expression once, the same extent first', () => {
    const pairs = pairTimexes([timex(0, 9, 'a'), timex(5, 9, 'b')], [timex(5, 9, 'b'), timex(0, 4, 'a')]);
    expect(pairs.map((pair) => [pair.gold?.value, pair.found?.value])).toEqual([
      ['a', 'a'],
      ['b', 'b'],
    ]);
  });

  it('counts same extent, overlap, and overlap with the same value', () => {
    const counts = countPairs(pairTimexes(gold, found));
    expect(counts).toEqual({ gold: 3, found: 3, strict: 1, relaxed: 2, value: 2 });
    expect(toF1(addCounts(counts, NO_COUNTS), 'value')).toBeCloseTo(66.67, 1);
    expect(toF1(NO_COUNTS, 'strict')).toBe(0);
  });
});
