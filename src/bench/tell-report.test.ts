import { expect, test } from 'vitest';
import { tellDateline, tellParagraph } from './tell-report.ts';

test.each([
  ['Work resumes on Thursday.', 'Work resumes on Thursday.'],
  ['one two three four five six seven', 'one two three four five six seven'],
  ['one two three four five six seven eight', 'one two three four … six seven eight'],
  ['- Coaches are banned.', 'Coaches are banned.'],
  ['12. Coaches are banned.', 'Coaches are banned.'],
  ['wrapped\nover\u00a0lines', 'wrapped over lines'],
  ['', ''],
])('%j is told as %j', (text, told) => {
  expect(tellParagraph(text)).toBe(told);
});

test('a dateline without a date says so', () => {
  expect(tellDateline({ place: 'OSLO' })).toBe('OSLO, no date');
  expect(tellDateline(undefined)).toBe('nothing');
});
