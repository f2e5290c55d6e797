import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../text/fold.ts';
import { slice } from '../text/range.ts';
import { findInText } from './find-in-text.ts';

describe('finding words in a text', () => {
  it.each([
    ['Élysée and elysee', 'ELYSEE', ['Élysée', 'elysee']],
    ['one\u00a0 two\none two', 'one two', ['one\u00a0 two', 'one two']],
    ['the “big” one, Kim’s', '"big" one, kim\'s', ['“big” one, Kim’s']],
    ['aaa', 'a', ['a', 'a', 'a']],
    ['Wo\u0301jcik came', 'wojcik', ['Wo\u0301jcik']],
    ['ﬁne', 'f', ['ﬁ']],
    ['nothing', '  ', []],
    ['', 'x', []],
    ['Шойгу', 'шойгу', ['Шойгу']],
  ])('in %j finds %j', (text, query, found) => {
    expect(findInText(text, query).map((range) => slice(text, range))).toEqual(found);
  });

  it('finds every word copied from the text, in bounds, in order, folding alike', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(texts, fc.nat(), (parts, pick) => {
        const text = parts.join(' ');
        const query = parts[pick % parts.length] ?? '';
        const found = findInText(text, query);
        if (foldText(query) !== '' && /^[\p{L}\p{N}]+$/u.test(query)) expect(found.length).toBeGreaterThan(0);
        let last = 0;
        for (const range of found) {
          expect(range.start).toBeGreaterThanOrEqual(last);
          expect(range.end).toBeGreaterThan(range.start);
          last = range.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
