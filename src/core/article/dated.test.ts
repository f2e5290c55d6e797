import { expect, test } from 'vitest';

import { toDatelineDate } from './dated.ts';
import { readClipping } from './read-clipping.ts';

const dated = (text: string, format: 'text' | 'markdown' = 'text') => {
  const found = readClipping({ file: 'a', format, text }).value[0]?.dated;
  return found && [found.edtf, found.basis, found.why];
};
const CAPTION = 'A boat leaves Northport, December 31, 2023. (AP)';

test.each([
  ['Boats leave\n5 March 2024\n\nThey left.', ['2024-03-05', 'given', '“5 March 2024” in the timestamp']],
  [
    'Boats leave\nUpdated 6 March 2024\nPublished 5 March 2024\n\nThey left.',
    ['2024-03-05', 'given', '“5 March 2024” in the timestamp'],
  ],
  ['Boats leave\n\nPARIS, March 5, 2024 (AFP) - They left.', ['2024-03-05', 'given', 'from the dateline']],
  [
    `Boats leave\n\n${CAPTION}\n\nPARIS, Jan 2 (AP) — They left.`,
    ['2024-01-02', 'derived', '“PARIS, Jan 2” in the dateline; the year from the photo caption'],
  ],
  [
    `Boats leave\n\n${CAPTION}\n\nThey left on Sunday.`,
    ['2023-12-31', 'derived', 'from the photo caption; it was a Sunday, and the text says “on Sunday”'],
  ],
  [`Boats leave\n\n${CAPTION}\n\nThey left on Monday.`, ['2023-12-31', 'derived', 'from the photo caption']],
  ['Boats leave\n\nPARIS, Jan 2 (AP) — They left.', undefined],
  ['Boats leave\n\nThey left on 2 May 1968.', undefined],
])('%j', (text, expected) => {
  expect(dated(text)).toEqual(expected);
});

test('front matter gives the date', () => {
  expect(dated('---\ntitle: Boats\ndate: 2024-03-05\n---\n\nThey left.', 'markdown')).toEqual([
    '2024-03-05',
    'given',
    'given with the clipping',
  ]);
});

test('a dateline’s day is kept without the year that it does not print', () => {
  const range = { start: 0, end: 0 };
  expect(toDatelineDate({ range, month: 3, day: 5 })).toBe('--03-05');
  expect(toDatelineDate({ range, year: 2024, month: 3, day: 5 })).toBe('2024-03-05');
});
