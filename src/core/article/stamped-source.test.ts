import { expect, test } from 'vitest';
import { readStampedSource } from './stamped-source.ts';

test.each([
  ['The Example Times, 3 March 2025', 'The Example Times', false],
  ['The Example Times        Thursday, 6 June 2024        3', 'The Example Times', false],
  ['Example Wire, [27.03.2025 18:44]', 'Example Wire', true],
])('%s names its source', (line, name, sent) => {
  expect(readStampedSource(line)).toMatchObject({ name, sent });
});

test.each([
  '',
  '3 March 2025',
  'HARBOURTOWN, 3 March 2025',
  'The Example Times',
  'Storm of 3 March 2025',
  'He said [sic] so',
])('“%s” names none', (line) => {
  expect(readStampedSource(line)).toBeUndefined();
});
