import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldSpaces, foldText } from './fold.ts';
import { anyText } from '../../bench/any-text.ts';

describe('folding', () => {
  it.each([
    ['“Kim’s”  Élysée – end\u00a0', '"kim\'s" elysee - end'],
    ['Ǆ ﬁn', 'dz fin'],
    ['', ''],
  ])('makes %j comparable', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
        expect(foldSpaces(foldSpaces(text))).toBe(foldSpaces(text));
      }),
      { numRuns: 2000 },
    );
  });
});
