import { expect, test } from 'vitest';

import { stripMarkdown } from './strip-markdown.ts';

test.each([
  ['a **green bridge** and *care*', 'a green bridge and care'],
  ['marked [from 1690](https://example.org/a "t") on', 'marked from 1690 on'],
  ['![a boat](b.jpg) sails', 'a boat sails'],
  ['see [this][1] and `code` <https://example.org>', 'see this and code https://example.org'],
  ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
  ['not \\*marked\\*', 'not *marked*'],
  ['5 < 6 <em>now</em>', '5 < 6 now'],
  ['~~gone~~ __here__ _now_', 'gone here now'],
  ['', ''],
])('%j reads %j', (line, text) => {
  expect(stripMarkdown(line)).toBe(text);
});
