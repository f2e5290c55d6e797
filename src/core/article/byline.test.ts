import { expect, test } from 'vitest';

import { isRoleLine, readBareNames, readByline, readNames } from './byline.ts';

test.each([
  ['By Jane Doe', ['Jane Doe']],
  ['By JANE DOE and JOHN ROE', ['Jane Doe', 'John Roe']],
  ['BYLINE: Jane Doe', ['Jane Doe']],
  ['Jane Doe | Staff Writer', ['Jane Doe']],
  ['By Jane Doe, Associated Press', ['Jane Doe']],
  ['By The Associated Press', []],
  ['Written by Jean-Luc d’Arc in Lyon', ['Jean-Luc d’Arc']],
])('%j is a byline', (line, names) => {
  expect(readByline(line)?.names).toEqual(names);
});

test.each(['', 'By Tuesday the boats had left', 'By the time they left, it was noon.', 'Boats leave | Harbour opens'])(
  '%j is none',
  (line) => {
    expect(readByline(line)).toBeUndefined();
  },
);

test('a byline may say where its writer was', () => {
  expect(readByline('By Jane Doe in Northport')).toEqual({ names: ['Jane Doe'], place: 'Northport' });
});

test('bare names have at least two words each', () => {
  expect(readBareNames('Jane Doe and John Roe')?.names).toEqual(['Jane Doe', 'John Roe']);
  expect(readBareNames('Boats')).toBeUndefined();
  expect(readBareNames('What Comes Next')).toBeUndefined();
});

test('a field of names ends at the first that is none', () => {
  expect(readNames('Jane Doe, John Roe, 5 March')).toEqual(['Jane Doe', 'John Roe']);
});

test('a line may hold the writer’s role alone', () => {
  expect(['Europe correspondent', 'Staff Writer', 'The writer left the boat at noon'].map(isRoleLine)).toEqual([
    true,
    true,
    false,
  ]);
});

test('an agency behind the name is no part of it', () => {
  expect(readByline('By JANE DOE Associated Press')?.names).toEqual(['Jane Doe']);
});
