import fc from 'fast-check';
import { expect, test } from 'vitest';

import { slice } from './range.ts';
import { countWords, findWords } from './tokens.ts';

const words = (text: string): readonly string[] => findWords(text).map((range) => slice(text, range));

test.each([
  ['', []],
  ['— … !', []],
  ['from Komsomolsk-on-Amur, by Tu-160.', ['from', 'Komsomolsk-on-Amur', 'by', 'Tu-160']],
  ['a U.S.-led force of 6,500 (2.6 million)', ['a', 'U.S.-led', 'force', 'of', '6,500', '2.6', 'million']],
  ["the ship’s crew didn't; the crews’ did", ['the', 'ship’s', 'crew', "didn't", 'the', 'crews', 'did']],
  ['57th at 10:05 a.m. AT&T', ['57th', 'at', '10:05', 'a.m.', 'AT&T']],
  ['Élysée 東京 cafe\u0301', ['Élysée', '東京', 'cafe\u0301']],
])('cuts %j into words', (text, expected) => {
  expect(words(text)).toEqual(expected);
  expect(countWords(text)).toBe(expected.length);
});

test('cuts ASCII by the same rules as any other text', () => {
  const ascii = fc.string({ unit: fc.constantFrom(...`abAB109 -.,:'&!\n`.split('')), maxLength: 40 });
  fc.assert(
    fc.property(ascii, (text) => {
      expect(words(text)).toEqual(words(`${text} é`).slice(0, -1));
    }),
  );
});
