import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../address/ids.ts';
import { findListPage } from './find-list-page.ts';

describe('the list page of an id', () => {
  it('is the page that a linear search finds', () => {
    const ids = fc
      .uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { maxLength: 40 })
      .map((list) => list.toSorted() as ArticleId[]);
    fc.assert(
      fc.property(ids, fc.stringMatching(/^[a-z]{1,3}$/), fc.integer({ min: 1, max: 7 }), (list, wanted, size) => {
        const pages = Array.from({ length: Math.ceil(list.length / size) }, (_, n) => {
          const rows = list.slice(n * size, (n + 1) * size);
          return { file: `${n}`, first: rows[0] as ArticleId, last: rows.at(-1) as ArticleId, count: rows.length };
        });
        const expected = pages.findIndex(({ first, last }) => first <= wanted && wanted <= last);
        expect(findListPage(pages, wanted as ArticleId)).toBe(expected === -1 ? undefined : expected);
      }),
    );
  });
});
