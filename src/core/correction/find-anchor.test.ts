import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findArticleId } from '../address/ids.ts';
import { combineMade } from './correction.ts';
import { findAnchor } from './find-anchor.ts';
import { findNameByReference } from './name-reference.ts';

const article =
  findArticleId('a') ??
  (() => {
    throw new Error('no id');
  })();

it('finds every place of the words, whatever the white space', () => {
  expect(findAnchor('the old ferry, the  old\nferry', { article, quote: 'old ferry' })).toEqual([
    { start: 4, end: 13 },
    { start: 20, end: 29 },
  ]);
});

it('finds the one that is asked for', () => {
  expect(findAnchor('a b a', { article, quote: 'a', nth: 2 })).toEqual([{ start: 4, end: 5 }]);
  expect(findAnchor('a b a', { article, quote: 'a', nth: 3 })).toEqual([]);
});

it('takes every sign of the words literally', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, quote, after) => {
      fc.pre(quote.trim() !== '');
      const found = findAnchor(`${before} ${quote} ${after}`, { article, quote });
      expect(found.length).toBeGreaterThan(0);
    }),
  );
});

it('says “by rule” only when every part is', () => {
  expect(combineMade([{ by: 'rule' }, { by: 'rule' }])).toEqual({ by: 'rule' });
  expect(combineMade([{ by: 'rule' }, { by: 'hand', handWhy: 'Seen.' }])).toEqual({ by: 'both', handWhy: 'Seen.' });
  expect(combineMade([])).toEqual({ by: 'rule' });
});

it('finds a name by id, then label, then a spelling that only it has', () => {
  const names = [
    { id: 'ana-roe', label: 'Ana Roe', shortLabel: 'Roe', printed: [{ text: 'Ana Roe' }, { text: 'Roe' }] },
    { id: 'bo-roe', label: 'Bo Roe', shortLabel: 'Roe', printed: [{ text: 'Roe' }, { text: 'Bo' }] },
  ];
  expect(['ana-roe', 'ana roe', 'Bo', 'Roe', 'Nobody'].map((word) => findNameByReference(names, word)?.id)).toEqual([
    'ana-roe',
    'ana-roe',
    'bo-roe',
    undefined,
    undefined,
  ]);
});
