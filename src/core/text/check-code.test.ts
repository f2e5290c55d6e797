import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCode } from './check-code.ts';
import { anyText } from '../../bench/any-text.ts';

describe('the check code', () => {
  it('is four base32 characters for any text', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(checkCode(text)).toMatch(/^[a-z2-7]{4}$/);
      }),
    );
  });

  it.each([
    ['“Kim’s” visit – over', '"Kim\'s"  visit - over'],
    ['a\u00a0b\n c ', 'a b c'],
    ['Wo\u0301jcik', 'W\u00f3jcik'],
  ])('is the same for %j and %j', (a, b) => {
    expect(checkCode(a)).toBe(checkCode(b));
  });

  it.each([
    ['Kim', 'kim'],
    ['Wojcik', 'Wójcik'],
    ['6,500', '6500'],
    ['A. B', 'A B'],
  ])('differs for %j and %j', (a, b) => {
    expect(checkCode(a)).not.toBe(checkCode(b));
  });

  it('never changes: published links rest on it', () => {
    expect(['', 'a', 'The harbour opened on Friday.'].map(checkCode)).toMatchInlineSnapshot(`
      [
        "la74",
        "hrwt",
        "zobp",
      ]
    `);
  });

  it('spreads: a thousand numbered sentences give almost as many codes', () => {
    const codes = new Set(Array.from({ length: 1000 }, (_, i) => checkCode(`Sentence number ${i}.`)));
    expect(codes.size).toBeGreaterThan(995);
  });
});
