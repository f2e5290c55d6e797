import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { createWordFolder, foldWord } from './fold-word.ts';

it.each([
  ['Defence', 'defense'],
  ['travelled', 'traveled'],
  ['kilometres', 'kilometers'],
  ['organisations', 'organizations'],
  ['analysed', 'analyzed'],
  ['catalogued', 'cataloged'],
  ['neighbours’', "neighbors'"],
  ['theatre’s', "theater's"],
  ['armoured', 'armored'],
  ['U.S.', 'US'],
  ['6,500', '6500'],
  ['co‑operate', 'Co-operate'],
  ['programme', 'program'],
])('%s and %s have one key', (british, american) => {
  expect(foldWord(british)).toBe(foldWord(american));
});

it.each([
  ['filled', 'filed'],
  ['four', 'for'],
  ['6,500', '6,501'],
  ['2.6', '26'],
  ['1,50', '150'],
])('%s and %s have two', (one, other) => {
  expect(foldWord(one)).not.toBe(foldWord(other));
});

test('any word: remembered as folded', () => {
  const fold = createWordFolder();
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
      (word) => {
        expect([fold(word), fold(word)]).toEqual([foldWord(word), foldWord(word)]);
      },
    ),
  );
});
