import { expect, test } from 'vitest';
import { readFeedFields } from './feed-fields.ts';

test('each title opens a report, and the other fields say what they are', () => {
  const lines = [
    'title: Boats leave',
    'link: https://a.example/1',
    'pubDate: Mon, 14 Jul 2025',
    'description: They left.',
  ];
  const fields = readFeedFields([...lines, '', 'Title: Boats return', 'Source: The Example Times', 'Body: They came.']);
  expect([...fields]).toEqual([
    [0, { line: 1, text: 'Boats leave', hint: 'title', starts: true }],
    [1, { line: 2, text: 'link: https://a.example/1', hint: 'label' }],
    [2, { line: 3, text: 'Mon, 14 Jul 2025', hint: 'date' }],
    [3, { line: 4, text: 'They left.' }],
    [5, { line: 6, text: 'Boats return', hint: 'title', starts: true }],
    [6, { line: 7, text: 'The Example Times', hint: 'outlet' }],
    [7, { line: 8, text: 'They came.' }],
  ]);
});

test('beside a body, a description only tells what it holds', () => {
  const fields = readFeedFields(['headline: Boats', 'description: On boats', 'body: They left.']);
  expect(fields.get(1)).toMatchObject({ text: 'On boats', hint: 'standfirst' });
  expect(fields.get(2)?.hint).toBeUndefined();
});

test('a line that happens to begin like a field is none', () => {
  expect(readFeedFields(['Title: the hard part', '', 'Nobody knew.', '', 'Source: the harbour board']).size).toBe(0);
  expect(readFeedFields([]).size).toBe(0);
});
