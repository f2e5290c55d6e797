import { expect, test } from 'vitest';

import { keepLines } from './keep-lines.ts';
import { markRoles } from './mark-roles.ts';

const roles = (text: string, format: 'text' | 'markdown' | 'html' = 'text'): readonly (string | undefined)[] =>
  markRoles(keepLines({ file: 'a', format, text })).roles;

const HEAD = 'Boats leave early\n\n';
const BODY = '\n\nThey left at noon on Monday.\n\nNobody was hurt in it.';

test.each([
  'A boat leaves the harbour. (Reuters)',
  'This picture taken on March 4, 2024 shows a boat',
  'In this photo provided by the port, a boat leaves.',
  'FILE - A boat leaves the harbour.',
  'A boat leaves the harbour. AP/PTI(AP01_01_2020_000001A)',
])('%j above the body is a caption', (caption) => {
  expect(roles(HEAD + caption + BODY)[1]).toBe('caption');
});

test('a caption printed again is set aside', () => {
  const caption = 'A boat leaves the old harbour at noon.';
  expect(roles(`${HEAD}${caption}\n${caption}${BODY}`).slice(1, 3)).toEqual(['caption', 'repeated-caption']);
});

test('a paragraph of the body that ends with a credit is none', () => {
  expect(roles(`${HEAD}They left at noon on Monday.\n\nThis picture of the day was sad, he said. (AP)`)).toEqual([
    'headline',
    'paragraph',
    'paragraph',
  ]);
  expect(roles(`${HEAD}NORTHPORT (AP) — They left. (AP)${BODY}`)[1]).toBe('paragraph');
});

test('a label for the picture announces its caption', () => {
  expect(roles(`${HEAD}Image caption,\nA boat waits in the old harbour${BODY}`).slice(1, 3)).toEqual([
    'label',
    'caption',
  ]);
});

test('below a counter, even the last text is a caption', () => {
  const lines = ['Salt', 'They rake it in the morning, she said.', '8 of 8', 'Salt dries at dusk. (AP Photo/Jo Roe)'];
  const { roles } = markRoles(lines.map((text, index) => ({ text, line: index + 1 })));
  expect(roles.at(-1)).toBe('caption');
});
