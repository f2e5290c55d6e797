import { expect, test } from 'vitest';

import { readFrontMatter } from './front-matter.ts';

test('reads keys, quoted values and lists as text', () => {
  const lines = [
    '---',
    'title: "Boats: a *tale*"',
    'authors:',
    '  - Jane Doe',
    '  - John Roe',
    'tags: [a, b]',
    'date: 2024-03-05',
    '---',
    'x',
  ];
  const front = readFrontMatter(lines, 0);
  expect(front?.next).toBe(8);
  expect(front?.lines).toEqual([
    { text: 'Boats: a *tale*', line: 2, hint: 'title', starts: true },
    { text: 'authors:', line: 3, hint: 'label' },
    { text: 'Jane Doe', line: 4, hint: 'author' },
    { text: 'John Roe', line: 5, hint: 'author' },
    { text: 'tags: [a, b]', line: 6, hint: 'label' },
    { text: '2024-03-05', line: 7, hint: 'date' },
  ]);
});

test.each([[['---', 'a rule and prose', '---']], [['---', 'title: never closed']], [['title: no fence']], [[]]])(
  '%j opens none',
  (lines) => {
    expect(readFrontMatter(lines, 0)).toBeUndefined();
  },
);

test('keys cannot reach into the reader', () => {
  expect(readFrontMatter(['---', 'constructor: y', '---'], 0)?.lines ?? []).toMatchObject([
    { hint: 'label', text: 'constructor: y' },
  ]);
});
