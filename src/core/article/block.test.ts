import { expect, test } from 'vitest';

import { toBlocks } from './block.ts';

test('joins lines that go on, and counts the blank lines between blocks', () => {
  const { text, blocks } = toBlocks([
    { text: ' a b', line: 1 },
    { text: 'c ', line: 2, continues: true },
    { text: '', line: 3 },
    { text: '', line: 4 },
    { text: 'd', line: 5, hint: 'heading' },
  ]);
  expect(text).toBe(' a b\nc \n\n\nd');
  expect(blocks).toEqual([
    { range: { start: 1, end: 6 }, text: 'a b\nc', line: 1, gap: 0, at: 0 },
    { range: { start: 10, end: 11 }, text: 'd', line: 5, gap: 2, at: 4, hint: 'heading' },
  ]);
});

test('no lines make no blocks', () => {
  expect(toBlocks([])).toEqual({ text: '', blocks: [] });
});
