import { expect, test } from 'vitest';

import { findCaptionCredit, findCredit } from './credit.ts';

test.each([
  ['The boat left. (AP)', 'agency', 'AP'],
  ['The boat left. — AFP', 'agency', 'AFP'],
  ['The boat left. PTI KLM', 'agency', 'PTI KLM'],
  ['A boat leaves. (KCNA via KNS / AFP)', 'photo', 'KCNA via KNS / AFP'],
  ['A boat leaves. [Reuters]', 'agency', 'Reuters'],
  ['A boat leaves. (AP Photo/Jo Roe)', 'photo', 'AP Photo/Jo Roe'],
  ['A boat leaves. Photo: Jo Roe', 'photo', 'Jo Roe'],
  ['A boat leaves. AP/PTI(AP01_01_2020_000001A)', 'photo', 'AP/PTI'],
  ['The boat left. (With inputs from PTI)', 'inputs', 'With inputs from PTI'],
  ['The boat left. (With agency inputs)', 'inputs', 'With agency inputs'],
])('%j ends with a credit', (text, kind, words) => {
  const credit = findCredit(text);
  expect(credit).toMatchObject({ kind, words });
  expect(text.slice(credit?.range.start, credit?.range.end)).toContain(words);
  expect(credit?.range.end).toBe(text.length);
});

test.each(['', 'The boat sailed 6,500 kilometres (4,040 miles).', 'The boat left (at noon)', 'The AP said so.'])(
  '%j ends with prose',
  (text) => {
    expect(findCredit(text)).toBeUndefined();
  },
);

test('in a caption a name in brackets is a credit, a direction is not', () => {
  expect(findCaptionCredit('A bear in a hat. (County Museum)')?.words).toBe('County Museum');
  expect(findCaptionCredit('A bear with its keeper (right)')).toBeUndefined();
});

test('a bar or a bracket behind a sentence can hold a credit', () => {
  expect(findCredit('The ferry leaves on March 18. | KYODO')).toMatchObject({ words: 'KYODO', kind: 'agency' });
  expect(findCredit('Smoke rises behind the silos. (Example Station: Jo Roe)')).toMatchObject({ kind: 'photo' });
  expect(findCredit('By Jane Doe | Associated Press')).toBeUndefined();
  expect(findCredit('He came late. (Officials: no comment)')).toBeUndefined();
});
