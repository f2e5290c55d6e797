import { expect, test } from 'vitest';
import type { ComparedRow } from '../../core/version/comparison.ts';
import { isAtRow, numbersOf, rowId, unitOf } from './row-place.ts';

const row = (a: readonly number[], b: readonly number[], part: ComparedRow['part'] = 'paragraph'): ComparedRow => {
  const blocks = (numbers: readonly number[]) => numbers.map((n) => ({ n, range: { start: 0, end: 0 }, marks: [] }));
  return {
    part,
    kind: 'differs',
    a: blocks(a),
    b: blocks(b),
    differences: [],
    isSameText: false,
    isAlike: false,
    tells: [],
  };
};

test('a row is named by its place in the first article, else by its place in the second', () => {
  expect(rowId(row([7, 8], [7]))).toBe('p7');
  expect(rowId(row([], [13]))).toBe('b-p13');
  expect(rowId(row([0], [0], 'headline'))).toBe('h');
  expect(rowId(row([1], [], 'caption'))).toBe('c1');
  expect(rowId(row([], []))).toBe('');
  expect(unitOf('caption', { n: 2, range: { start: 0, end: 0 }, marks: [] })).toEqual({ kind: 'caption', n: 2 });
});

test.each([
  ['p8', true],
  ['p8s2~k7q2', true],
  ['p9', false],
  ['b-p7', false],
  ['', false],
])('the row of paragraphs 7 and 8 is at #%s: %s', (id, isThere) => {
  expect(isAtRow(row([7, 8], [7]), id)).toBe(isThere);
});

test('numbers stand together', () => {
  expect([[], [3], [3, 4, 5]].map((numbers) => numbersOf(row(numbers, []).a))).toEqual(['', '3', '3–5']);
});
