import { expect, test } from 'vitest';

import { endsSentence, isAllCapitals, isProse, isTitleLike, roughWords } from './line-shape.ts';

test.each([
  ['Harbour opens after storm', true],
  ['Who pays?', true],
  ['‘A DROP WASTED’', true],
  ['Storm closes ports in the U.S.', true],
  ['The boat left at noon.', false],
  ['The boat left. (AP)', false],
  ['He laughed. “Who would ask?”', false],
  ['and then', false],
  ['The points are:', false],
  ['…', false],
  ['', false],
])('%j could be a title: %s', (text, expected) => {
  expect(isTitleLike(text)).toBe(expected);
});

test('prose ends like a sentence or is long', () => {
  expect(isProse('The boat left early.')).toBe(true);
  expect(isProse('He did.')).toBe(false);
  expect(isProse('word '.repeat(25))).toBe(true);
  expect(isProse('')).toBe(false);
});

test('a bracket or quote behind the end mark does not count', () => {
  expect(['He left.”', 'He left. (AP)', 'Er ging.“'].map(endsSentence)).toEqual([true, true, true]);
  expect(endsSentence('He left')).toBe(false);
});

test('counts runs of what is no space', () => {
  expect([roughWords(''), roughWords(' a  b\nc ')]).toEqual([0, 3]);
});

test('capitals are capitals in every script that has them', () => {
  expect([isAllCapitals('ÀÉ 12'), isAllCapitals('Ab'), isAllCapitals('12')]).toEqual([true, false, false]);
});
