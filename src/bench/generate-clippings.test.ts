import { describe, expect, test } from 'vitest';
import { countBytes, generateClippings, generateLongClipping } from './generate-clippings.ts';
import { createRandom } from './random.ts';

const PLAN = { seed: 7, bytes: 200_000, bytesEach: 4000 };

describe('generating clippings', () => {
  test('the same plan gives the same clippings', () => {
    expect(generateClippings(PLAN)).toEqual(generateClippings(PLAN));
  });

  test('another seed gives others', () => {
    expect(generateClippings({ ...PLAN, seed: 8 })[0]?.text).not.toBe(generateClippings(PLAN)[0]?.text);
  });

  test('the size is as asked for, give or take one clipping', () => {
    const bytes = generateClippings(PLAN).reduce((sum, { text }) => sum + countBytes(text), 0);
    expect(bytes).toBeGreaterThanOrEqual(PLAN.bytes);
    expect(bytes).toBeLessThan(PLAN.bytes + 3 * PLAN.bytesEach);
  });

  test('file names are unique and all three formats occur', () => {
    const clippings = generateClippings(PLAN);
    expect(new Set(clippings.map(({ file }) => file)).size).toBe(clippings.length);
    expect(new Set(clippings.map(({ format }) => format))).toEqual(new Set(['text', 'markdown', 'html']));
  });

  test('nothing asked for, nothing made', () => {
    expect(generateClippings({ ...PLAN, bytes: 0 })).toEqual([]);
    expect(generateLongClipping(1, 0).text).toBe('');
  });

  test('one long clipping holds as many bytes as asked for', () => {
    expect(countBytes(generateLongClipping(1, 50_000).text)).toBeGreaterThanOrEqual(50_000);
  });
});

describe('chance', () => {
  test('a seed repeats, limits hold, and every entry comes up', () => {
    const draw = (): number[] => {
      const random = createRandom(42);
      return Array.from({ length: 200 }, () => random.below(5));
    };
    expect(draw()).toEqual(draw());
    expect(new Set(draw())).toEqual(new Set([0, 1, 2, 3, 4]));
  });

  test('there is nothing to pick from an empty list', () => {
    expect(() => createRandom(1).pick([])).toThrow('nothing to pick');
  });
});
