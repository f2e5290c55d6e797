import { expect, test } from 'vitest';
import { toBlocks } from './block.ts';
import { findRunningHeads } from './running-head.ts';

const heads = (...lines: readonly string[]): readonly number[] => [
  ...findRunningHeads(toBlocks(lines.map((text, index) => ({ text, line: index + 1 }))).blocks),
];

test('lines that differ in their page number are running heads, first or last', () => {
  expect(heads('The Example Times   6 June 2024   3', 'Text.', 'The Example Times   6 June 2024   4')).toEqual([0, 2]);
  expect(heads('12 | The Example Times', 'Text.', '13 | The Example Times')).toEqual([0, 2]);
});

test('scores, headings and lines printed once are none', () => {
  expect(heads('Harbour Town United 3', 'Text.', 'Harbour Town United 4')).toEqual([]);
  expect(heads('The Example Times   6 June 2024   3', 'Text.')).toEqual([]);
  expect(heads('Day 1', 'Text.', 'Day 2', '')).toEqual([]);
});
