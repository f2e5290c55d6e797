import { expect, it } from 'vitest';
import { compareText } from './compare-text.ts';

it('puts texts in the order of their units, whatever the language of the host', () => {
  expect(['b', 'ä', 'a', 'Z', ''].toSorted(compareText)).toEqual(['', 'Z', 'a', 'b', 'ä']);
  expect(compareText('x', 'x')).toBe(0);
});
