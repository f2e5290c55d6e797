import { expect, test } from 'vitest';
import { countOf, formatCount } from './count-of.ts';

test('thousands stand apart', () => {
  expect([0, 7, 999, 1000, 12_345, 1_234_567].map(formatCount)).toEqual([
    '0',
    '7',
    '999',
    '1,000',
    '12,345',
    '1,234,567',
  ]);
});

test('what is counted stands in its number', () => {
  expect([0, 1, 1204].map((count) => countOf(count, 'quote'))).toEqual(['0 quotes', '1 quote', '1,204 quotes']);
  expect([1, 2].map((count) => countOf(count, 'story', 'stories'))).toEqual(['1 story', '2 stories']);
});
