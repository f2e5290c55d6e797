import { expect, test } from 'vitest';
import { escapeMarkdown } from './escape-markdown.ts';

test.each([
  ['# <b>a</b> [x](y) `c` _d_ *e*', '\\# \\<b\\>a\\</b\\> \\[x\\](y) \\`c\\` \\_d\\_ \\*e\\*'],
  ['1. one', '1\\. one'],
  ['- one', '\\- one'],
  ['plain, 2.5 words - here', 'plain, 2.5 words - here'],
])('%s', (text, expected) => {
  expect(escapeMarkdown(text)).toBe(expected);
});
