import { expect, test } from 'vitest';

import { readClipping } from '../article/read-clipping.ts';
import { readPrinting } from './printing.ts';

test('case, quotes and punctuation do not count, short sentences are no keys', () => {
  const [report] = readClipping({
    file: 'a',
    format: 'text',
    text: 'Boats leave\n\n“We left,” she said at noon. They did.',
  }).value;
  const printing = report && readPrinting(report);
  expect(printing?.paragraphs.map((sentences) => sentences.map(({ key }) => key))).toEqual([
    ['we left she said at noon', 'they did'],
  ]);
  expect([...(printing?.keys ?? [])]).toEqual(['we left she said at noon']);
});
