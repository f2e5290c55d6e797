import { expect, test } from 'vitest';

import { findAgencies, findAgencyNamed } from './agencies.ts';

test.each([
  ['AP', 'AP'],
  ['The Associated Press', 'AP'],
  ['REUTERS', 'Reuters'],
  ['Agence France-Presse', 'AFP'],
  ['연합뉴스', 'Yonhap'],
  ['ТАСС', 'TASS'],
  ['AA', 'Anadolu'],
  ['ap', undefined],
  ['KCNA via KNS / AFP', undefined],
  ['APPLE', undefined],
  ['', undefined],
])('%j names %s and nothing else', (text, name) => {
  expect(findAgencyNamed(text)).toBe(name);
});

test('finds every agency in a credit, in order', () => {
  expect(findAgencies('With inputs from PTI and Reuters').map(({ name }) => name)).toEqual(['PTI', 'Reuters']);
  expect(findAgencies('Maps and apps')).toEqual([]);
});
