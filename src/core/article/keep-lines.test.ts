import { expect, test } from 'vitest';

import { keepLines } from './keep-lines.ts';

test.each([
  ['text', '# a\u00a0b', '# a b', undefined],
  ['markdown', '# a\u00a0b', 'a b', 'title'],
  ['html', '<h1>a&nbsp;b</h1>', 'a b', 'title'],
] as const)('%s is read by its own rules', (format, text, line, hint) => {
  expect(keepLines({ file: 'a', format, text })).toMatchObject([{ text: line, line: 1, ...(hint && { hint }) }]);
});
