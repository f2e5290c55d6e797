import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slice } from '../text/range.ts';
import { splitParagraphs } from './split-paragraphs.ts';

const wordsOf = (text: string): readonly string[] => splitParagraphs(text).map(({ range }) => slice(text, range));

it.each([
  ['', []],
  [' \n\t\n', []],
  ['One.\n\nTwo.\nThree. ', ['One.', 'Two.', 'Three.']],
  ['\r\n  One.\r\nTwo.', ['One.', 'Two.']],
])('cuts %j at line ends', (text, expected) => {
  expect(wordsOf(text)).toEqual(expected);
});

it('keeps together what was broken to a width', () => {
  const text =
    'The ferry left the northern pier at noon with\nforty people and a piano on board, the harbour\nmaster said.';
  expect(wordsOf(text)).toEqual([text]);
  expect(splitParagraphs(text)[0]?.sentences).toHaveLength(1);
});

it('leaves out nothing but white space, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'Bc. ', '\n', '\n\n', ' ', '“q”', '\u{1f600}')), (parts) => {
      const text = parts.join('');
      const bare = (words: string): string => words.replaceAll(/\s+/g, '');
      expect(bare(wordsOf(text).join(''))).toBe(bare(text));
    }),
  );
});
