import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitNameTokens } from './name-tokens.ts';
import { anyText } from '../../bench/any-text.ts';

const forms = (text: string): readonly string[] =>
  splitNameTokens(text, { start: 0, end: text.length }).map(({ form }) => form);

describe('splitNameTokens', () => {
  it.each([
    ['Kim’s visit', ['Kim', '’s', 'visit']],
    ['the U.S.-led force', ['the', 'U.S.', '-', 'led', 'force']],
    ['in Komsomolsk-on-Amur, a Tu-160', ['in', 'Komsomolsk-on-Amur', ',', 'a', 'Tu-160']],
    ['pro-Russian', ['pro', '-', 'Russian']],
    ['Lt. Gen. J. Smith of Acme Inc.', ['Lt.', 'Gen.', 'J.', 'Smith', 'of', 'Acme', 'Inc.']],
    ['He met B.', ['He', 'met', 'B', '.']],
    ['(AP) -- “No”', ['(', 'AP', ')', '--', '“', 'No', '”']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  it('loses no character but white space, in any text', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const tokens = splitNameTokens(text, { start: 0, end: text.length });
        expect(tokens.map(({ form }) => form).join('')).toBe(text.replace(/\s/g, ''));
        for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.form);
      }),
    );
  });
});
