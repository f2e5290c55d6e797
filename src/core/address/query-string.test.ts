import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePart, formatQueryString, parseQueryString } from './query-string.ts';
import { anyText } from '../../bench/any-text.ts';

const part = anyText(20).map((text) => text.toWellFormed());

describe('a query string', () => {
  it('comes back unchanged, names in order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ name: part.filter((name) => name !== ''), value: part }), {
          selector: ({ name }) => name,
        }),
        (params) => {
          const sorted = params.toSorted((a, b) => (a.name < b.name ? -1 : 1));
          expect(parseQueryString(formatQueryString(params).slice(1))).toEqual(sorted);
        },
      ),
    );
  });

  it('is read from any text without throwing', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        for (const { name, value } of parseQueryString(text)) expect(typeof name + typeof value).toBe('stringstring');
      }),
    );
  });

  it.each([
    ['', []],
    ['a', [{ name: 'a', value: '' }]],
    [
      'a=b=c&&d+e=%2B',
      [
        { name: 'a', value: 'b=c' },
        { name: 'd e', value: '+' },
      ],
    ],
    ['a=%E0%A4%A', [{ name: 'a', value: '%E0%A4%A' }]],
  ])('%j', (text, params) => {
    expect(parseQueryString(text)).toEqual(params);
  });

  it('writes a lone surrogate as the replacement character instead of throwing', () => {
    expect(formatQueryString([{ name: 'q', value: 'a\ud800' }])).toBe('?q=a%EF%BF%BD');
    expect(decodePart('%')).toBe('%');
  });
});
