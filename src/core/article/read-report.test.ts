import { expect, test } from 'vitest';

import { slice } from '../text/range.ts';
import { keepTextLines } from './keep-text-lines.ts';
import { readReport } from './read-report.ts';

const read = (text: string) => readReport({ file: 'a.txt', part: 1 }, keepTextLines(text));

test('a hard-wrapped paragraph is one range over its line breaks', () => {
  const wrapped = [
    'Boats left the harbour at noon, two hours after the wind had turned',
    'to the north, and came back at night with less than they had hoped',
    'for, as the skippers told it. Nobody was hurt.',
  ].join('\n');
  const report = read(`Boats leave\n\n${wrapped}`);
  expect(report.paragraphs.map(({ range }) => slice(report.text, range))).toEqual([wrapped]);
  expect(report.paragraphs[0]?.sentences).toHaveLength(2);
});

test('a byline’s place stands in for a dateline', () => {
  const report = read('Boats leave\nBy Jane Doe in Northport\n\nThey left at noon.');
  expect(report.dateline?.place).toBe('Northport');
  expect(report.dateline && slice(report.text, report.dateline.range)).toBe('Northport');
});

test('fields that are not there are not stored', () => {
  const report = read('They left at noon.');
  for (const key of ['headline', 'standfirst', 'byline', 'dateline', 'agency', 'outlet', 'dated'])
    expect(Object.keys(report)).not.toContain(key);
  expect(read('').lines).toEqual([1, 1]);
});
