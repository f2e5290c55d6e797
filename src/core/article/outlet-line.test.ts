import { expect, test } from 'vitest';
import { isOutletLine } from './outlet-line.ts';

test('a paper’s name alone is one, a headline or an agency is none', () => {
  expect(['The Example Times', 'Harbourtown Gazette', 'Inland Weekly'].map(isOutletLine)).toEqual([true, true, true]);
  expect(['Paper closes after 90 years', 'Kyodo News', 'The Times of our lives', ''].map(isOutletLine)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
