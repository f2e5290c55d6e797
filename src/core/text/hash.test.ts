import { describe, expect, it } from 'vitest';
import { hashText } from './hash.ts';

describe('hashText', () => {
  it('is stable and unsigned', () => {
    expect(['', 'a', 'b', 'é', '𝒳'].map(hashText)).toMatchInlineSnapshot(`
      [
        2872998923,
        2448022055,
        135196497,
        2705881783,
        3382703246,
      ]
    `);
  });

  it('tells the two bytes of a unit apart', () => {
    expect(hashText('\u0102')).not.toBe(hashText('\u0201'));
  });
});
