import { describe, expect, test } from 'vitest';
import { measureGolden, STRUCTURE_GOAL } from '../../bench/measure-structure.ts';
import { addScores, shareRight } from '../../bench/score-structure.ts';

describe('the golden clippings', async () => {
  const scores = await measureGolden();

  test('there are at least 36 cases', () => {
    expect(scores.length).toBeGreaterThanOrEqual(36);
  });

  test('every file holds as many reports as an editor finds in it', () => {
    expect(scores.flatMap(({ misses }) => misses).filter(({ field }) => field === 'reports')).toEqual([]);
  });

  test('at least 95 % of all fields are read as an editor reads them', () => {
    expect(shareRight(addScores(scores))).toBeGreaterThanOrEqual(STRUCTURE_GOAL);
  });
});
