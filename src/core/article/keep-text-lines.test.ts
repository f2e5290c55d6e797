import { expect, test } from 'vitest';

import { findWrapWidth, isRule, keepTextLines } from './keep-text-lines.ts';

const WRAPPED = [
  'Boats left the harbour at noon, two hours after the wind had turned',
  'to the north, and came back at night with less than they had hoped',
  'for, as the skippers told it. Nobody was hurt.',
];

test('lines that were wrapped go on with the line above', () => {
  const kept = keepTextLines(['Harbour opens', 'By Jane Doe', '', ...WRAPPED].join('\n'));
  expect(kept.map(({ continues }) => continues === true)).toEqual([false, false, false, false, true, true]);
  expect(kept.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('headline, byline and date are no wrapped lines', () => {
  expect(
    findWrapWidth([
      'Boats leave the harbour early',
      'By Jane Doe of the Example Times',
      'Published on 5 March 2024',
      '',
      'Text.',
    ]),
  ).toBeUndefined();
  expect(findWrapWidth(WRAPPED)).toBe(67);
  expect(findWrapWidth([])).toBeUndefined();
});

test('rules are drawn with one or more marks', () => {
  expect(['---', '* * *', '=====', '--', 'a---', ''].map(isRule)).toEqual([true, true, true, false, false, false]);
});

test('a photo’s credit goes on with the caption above it', () => {
  expect(keepTextLines('Boats leave the harbour.\nPhoto credit: Jo Roe')[1]?.continues).toBe(true);
  expect(keepTextLines('Boats leave early\nPhoto: Jo Roe')[1]?.continues).toBeUndefined();
});
