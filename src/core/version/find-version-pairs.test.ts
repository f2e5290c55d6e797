import { expect, test } from 'vitest';
import { type EditRates, generateVersions } from '../../bench/generate-versions.ts';
import { createRandom } from '../../bench/random.ts';
import { findVersionPairs } from './find-version-pairs.ts';

test('a copy is found in spite of British spelling, other quotes and a cut; another report is not', () => {
  const a =
    'The harbour was grey at dawn. “Nobody travelled,” said the pilot of the boat. Rain fell on the old quay all night.';
  const b =
    'The harbor was gray at dawn. "Nobody traveled," said the pilot of the boat. Rain fell on the old quay all night. It was May.';
  const c =
    'The harbour was busy on Friday. A court will rule on the mill in spring. Its owner has asked for ten days.';
  expect(findVersionPairs([c, a, '', b]).map((pair) => [pair.a, pair.b])).toEqual([[1, 3]]);
  expect(findVersionPairs([])).toEqual([]);
});

test('a long quotation in two reports makes no version', () => {
  const quote =
    '“We have waited for nine long years, and we will not wait another day for a bridge that nobody but the council wants.”';
  const a = `Boats left at noon on Monday. ${quote} The wind had turned to the north. A third stayed behind.`;
  const b = `The court will rule on the mill. ${quote} Its owner asked for ten more days. Rain is expected.`;
  expect(findVersionPairs([a, b])).toEqual([]);
});

test.each<[string, EditRates, number]>([
  ['light', { cut: 0.05, edited: 0.1, added: 0, moves: 0 }, 0.995],
  ['medium', { cut: 0.3, edited: 0.25, added: 0.1, moves: 0.05 }, 0.98],
])('%s copies are found, and no two different reports', (name, rates, least) => {
  const random = createRandom(name.length);
  const made = Array.from({ length: 200 }, () => generateVersions(random, 10 + random.below(25), rates));
  const pairs = findVersionPairs(made.flatMap(({ a, b }) => [a.join(' '), b.join(' ')]));
  const right = pairs.filter((pair) => pair.a % 2 === 0 && pair.b === pair.a + 1).length;
  expect(right / made.length).toBeGreaterThanOrEqual(least);
  expect(pairs.length - right).toBe(0);
});
