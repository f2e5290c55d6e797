import { describe, expect, it } from 'vitest';
import { toLengthValue } from './length-value.ts';
import type { LengthUnit } from './expression.ts';

describe('the value of a length', () => {
  it.each<[number, LengthUnit, string]>([
    [3, 'day', 'P3D'],
    [24, 'hour', 'PT24H'],
    [Infinity, 'month', 'PXM'],
    [2.5, 'year', 'P2.5Y'],
    [0.5, 'hour', 'PT30M'],
    [0.5, 'century', 'P50Y'],
    [2, 'fortnight', 'P4W'],
    [1, 'decade', 'P1DE'],
    [0, 'second', 'PT0S'],
  ])('of %d × %s is %3$s', (count, unit, value) => {
    expect(toLengthValue(count, unit)).toBe(value);
  });
});
