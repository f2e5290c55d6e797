import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slice } from './range.ts';
import { splitSentences } from './split-sentences.ts';
import { anyText } from '../../bench/any-text.ts';

const sentences = (text: string): readonly string[] => splitSentences(text).map((range) => slice(text, range));

describe('splitSentences', () => {
  test.each([
    'Lt. Gen. Abel Roe spoke.|Adm. Jo Doe listened.',
    'It began on Oct. 7 in the U.S. and ended.|The rest is known.',
    'They met at 9 a.m. on Monday.|No. 1 on the list was trade.',
    'It was sold to the U.S.|The buyer paid 2.6 million.',
    'J. K. Marlow of Marlow & Co. wrote it.|He said so.',
    '“We waited.|They came,” she said.|He nodded.',
    '“Why?” Jane asked.|Nobody knew.',
    'He said: “Go!”|They went.',
    'Wait…|Then run!|Now?|Yes.',
    '“Why now?” he said.|“Why not?” she said.',
    'It ended.|(It had begun at noon.)|Then rain fell.',
    'यह पहला है।|यह दूसरा है।',
    'هل هذا صحيح؟|نعم.',
    '„Wir warten.“|Dann kam der Zug.',
    '« Un arbre ne se partage pas », dit M. Roe.|« Mais une ombre, si. »',
    '“It is slow,” said Eng. Jo Roe.|He left.',
    'The new iPad is here.|iPhone sales fell.',
  ])('%s', (marked) => {
    expect(sentences(marked.replaceAll('|', ' ')).join('|')).toBe(marked);
  });

  test('Chinese and Japanese stops need no space behind them', () => {
    expect(sentences('他说了。她听了！然后呢？')).toEqual(['他说了。', '她听了！', '然后呢？']);
  });

  test('empty text has no sentences, a text without stops is one', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n ')).toEqual([]);
    expect(sentences(' no stop here ')).toEqual(['no stop here']);
  });

  test('reads a part of a text, with offsets into the whole', () => {
    const text = 'PARIS — One. Two. (AP)';
    expect(splitSentences(text, { start: 7, end: 17 }).map((range) => slice(text, range))).toEqual(['One.', 'Two.']);
  });

  test('sentences are in order, without white space at the edges, and hold every other character', () => {
    const piece = fc.constantFrom(
      'Dr. ',
      'A. ',
      'U.S. ',
      'It is 3.5. ',
      '“Why?” ',
      'no',
      '... ',
      '。',
      '\n',
      ') ',
      '( ',
      'He ',
      '!',
      '1. ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          anyText(),
          fc.array(piece).map((all) => all.join('')),
        ),
        (text) => {
          let at = 0;
          let between = '';
          for (const { start, end } of splitSentences(text)) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            between += text.slice(at, start);
            at = end;
          }
          expect((between + text.slice(at)).trim()).toBe('');
        },
      ),
      { numRuns: 400 },
    );
  });
});
