import { expect, test } from 'vitest';

import { findWriterTail, readTimestamp } from './timestamp.ts';

test.each([
  ['Published: 17 Sep 2023, 10:32 IST', false],
  ['Updated at 4:05 p.m. EST, Tuesday, March 5, 2024', true],
  ['Tuesday, 4 May 2021', false],
  ['23:41', false],
  ['2 hours ago', false],
  ['March 5, 2024 | 5 min read', false],
  ['February 13, 2020 by Jane Doe', false],
  ['2024-03-05T10:00:00Z', false],
])('%j is a moment', (line, updated) => {
  expect(readTimestamp(line)).toEqual({ updated });
});

test.each(['', 'The boats left on 5 March 2024', '17 boats', 'May'])('%j is none', (line) => {
  expect(readTimestamp(line)).toBeUndefined();
});

test('finds the writer behind a date', () => {
  expect(findWriterTail('February 13, 2020 by Jane Doe')).toBe(17);
  expect(findWriterTail('Sold by the pound')).toBeUndefined();
});

test.each([
  'Posted Tue 4 Feb 2025 at 5:12pm, updated Tue 4 Feb 2025 at 8:40pm',
  '12.02.2025 - 14:07',
  'Updated - January 11, 2025 06:15 am IST - HARBOURTOWN',
  'January 30, 20255:12 PM UTCUpdated an hour ago',
  'Published on October 4, 2024, at 6:00 am',
])('%s is a moment', (line) => {
  expect(readTimestamp(line)).toBeDefined();
});

test.each(['Storm of 3 March 2025', 'Posted to Paris in 2019', 'May'])('%s is none', (line) => {
  expect(readTimestamp(line)).toBeUndefined();
});
