import { expect, test } from 'vitest';

import { checkClipping, checkReport, isBinary, MAX_CLIPPING_LENGTH } from './check-clipping.ts';

const check = (text: string): string | undefined => checkClipping({ file: 'a', format: 'text', text })?.kind;

test('rejects what cannot be read', () => {
  expect(check('x'.repeat(MAX_CLIPPING_LENGTH + 1))).toBe('too-large');
  expect(check('\u0000\u0001'.repeat(9))).toBe('binary');
  expect(check(' \n')).toBe('empty-file');
  expect(check('x')).toBeUndefined();
});

test('a stray control character makes no binary', () => {
  expect(isBinary('a\u0007b')).toBe(false);
  expect(isBinary('')).toBe(false);
});

test('warns of what a report lacks', () => {
  const bare = {
    file: 'a',
    part: 2,
    lines: [4, 9] as const,
    text: '',
    captions: [],
    headings: [],
    paragraphs: [],
    setAside: [],
  };
  expect(checkReport(bare).map(({ kind, line }) => [kind, line])).toEqual([
    ['no-date', 4],
    ['no-headline', 4],
  ]);
  const range = { start: 0, end: 0 };
  expect(checkReport({ ...bare, headline: range, dated: { edtf: '2024-01-01', basis: 'given', why: '' } })).toEqual([]);
});
