import { expect, test } from 'vitest';

import { readLinkedData, readMeta } from './html-metadata.ts';

test('knows the keys under which pages keep a date, an author and their own name', () => {
  expect(readMeta('Article:Published_Time', '2024-03-05T07:45:00Z', 3)).toEqual({
    text: '2024-03-05T07:45:00Z',
    line: 3,
    hint: 'date',
  });
  expect(readMeta('og:site_name', ' The  Example Times ', 1)?.text).toBe('The Example Times');
  expect(readMeta('article:author', 'https://example.org/jane', 1)).toBeUndefined();
  expect(readMeta('date', 'soon', 1)).toBeUndefined();
  expect(readMeta('toString', 'x', 1)).toBeUndefined();
});

test('reads linked data as data', () => {
  const node = { datePublished: '2022-05-06', author: [{ name: 'Jane Doe' }], publisher: { name: 'Example Post' } };
  const expected = ['2022-05-06', 'Jane Doe', 'Example Post'];
  expect(readLinkedData(JSON.stringify({ '@graph': [{}, node] }), 1).map(({ text }) => text)).toEqual(expected);
  expect(readLinkedData('{broken', 1)).toEqual([]);
  expect(readLinkedData('null', 1)).toEqual([]);
  expect(readLinkedData('['.repeat(1000), 1)).toEqual([]);
});
