import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIFFS } from './address.ts';
import type { Address } from './address.ts';
import { formatAddress } from './format-address.ts';
import type { ArticleId, NameId, QuoteId, StoryId } from './ids.ts';
import { parseAddress } from './parse-address.ts';
import { formatQuotesView, parseQuotesView } from './quotes-view.ts';
import { RESTS } from './timeline-view.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,6}(?:-[a-z0-9]{1,6})?$/);
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 3 }).map((list) => list.toSorted());
const article = id as fc.Arbitrary<ArticleId>;
const number = fc.integer({ min: 1, max: 99 });
const comparison: fc.Arbitrary<Address> = fc
  .record(
    {
      a: article,
      b: article,
      diff: fc.constantFrom(...DIFFS),
      passage: number.map((n) => ({ from: { kind: 'paragraph' as const, n } })),
    },
    { requiredKeys: ['a', 'b'] },
  )
  .map((parts) => ({ kind: 'comparison', ...parts }) as const);
const quotes: fc.Arbitrary<Address> = fc
  .record(
    {
      by: ids,
      via: ids,
      with: ids as fc.Arbitrary<NameId[]>,
      rests: fc.constantFrom(...RESTS),
      from: fc.constantFrom('2023', '2023-09', '198X'),
      to: fc.constantFrom('2024', '2023-09-16'),
    },
    { requiredKeys: [] },
  )
  .map((view) => ({ kind: 'quotes', ...view }) as const);
const quote: fc.Arbitrary<Address> = (id as fc.Arbitrary<QuoteId>).map(
  (one) => ({ kind: 'quote', quote: one }) as const,
);

const facts: fc.Arbitrary<Address> = (id as fc.Arbitrary<StoryId>).map((story) => ({ kind: 'facts', story }) as const);

describe('addresses of comparisons and quotes', () => {
  it('come back from their URL unchanged', () => {
    fc.assert(
      fc.property(fc.oneof(comparison, quotes, quote, facts, fc.constant({ kind: 'compare' } as const)), (address) => {
        expect(parseAddress(formatAddress(address))).toEqual({ address, notUnderstood: [] });
      }),
    );
  });

  it.each([
    ['/compare/', { kind: 'compare' }, []],
    [
      '/compare/a-1/b-2/?diff=differences#p13',
      { kind: 'comparison', a: 'a-1', b: 'b-2', passage: { from: { kind: 'paragraph', n: 13 } } },
      [],
    ],
    ['/compare/a-1/b-2/?diff=some', { kind: 'comparison', a: 'a-1', b: 'b-2' }, ['diff=some']],
    ['/compare/a-1/', { kind: 'facts', story: 'a-1' }, []],
    ['/compare/a!/', { kind: 'unknown', path: '/compare/a!/' }, []],
    ['/compare/a-1/b!/', { kind: 'unknown', path: '/compare/a-1/b!/' }, []],
    ['/quotes/?via=AP,b!', { kind: 'quotes', via: ['ap'] }, ['via=AP,b!']],
    ['/quotes/?rests=none', { kind: 'quotes' }, ['rests=none']],
    ['/quotes/?from=2023-19&to=2024', { kind: 'quotes', to: '2024' }, ['from=2023-19']],
    ['/quotes/b!/', { kind: 'unknown', path: '/quotes/b!/' }, []],
  ])('%s', (url, address, notUnderstood) => {
    expect(parseAddress(url)).toEqual({ address, notUnderstood });
  });

  it('are limited by what is listed, in order', () => {
    expect(formatQuotesView({ via: ['b', 'a', 'b'] })).toEqual([{ name: 'via', value: 'a,b' }]);
    expect(parseQuotesView(new Map([['via', 'b,a,b']]), () => undefined)).toEqual({ via: ['a', 'b'] });
  });
});
