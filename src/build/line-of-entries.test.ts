import { expect, it } from 'vitest';
import { lineOfEntries } from './line-of-entries.ts';

it.each([
  ['[]', []],
  ['[1, 2,\n3]', [1, 1, 2]],
  ['[\n  { "a": [1, 2], "b": "x,\\"[\\n" },\n\n  { "c": {} }\n]\n', [2, 4]],
  ['["a", "b"]', [1, 1]],
])('finds where the entries of %j begin', (json, lines) => {
  expect(lineOfEntries(json)).toEqual(lines);
});
