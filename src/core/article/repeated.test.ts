import { expect, test } from 'vitest';

import { toBlocks } from './block.ts';
import { findRepeated } from './repeated.ts';

const blocksOf = (...texts: readonly string[]) =>
  toBlocks(texts.map((text, index) => ({ text, line: index + 1 }))).blocks;

test('finds what is printed again close by', () => {
  expect(findRepeated(blocksOf('a', 'b', 'a', 'c'))).toEqual(new Set([0, 2]));
  expect(findRepeated(blocksOf('a', ...'b c d e f g h i j k l m'.split(' '), 'a')).size).toBe(0);
});
