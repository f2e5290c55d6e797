import { expect, test } from 'vitest';
import { markRoles } from './mark-roles.ts';

const BODY = 'The skipper went on. “That is not a crime at sea.” Then he left for the harbour.';
const roles = (...lines: readonly string[]): readonly unknown[] =>
  markRoles(lines.map((text, index) => ({ text, line: index + 1 }))).roles;

test('a quoted sentence that repeats one nearby is set aside', () => {
  expect(roles('Boats leave early', BODY, '“That is not a crime at sea.”', 'He came back.')[2]).toBe('label');
});

test('a quotation printed once, or without its end mark, stays', () => {
  expect(roles('Boats leave early', BODY, '“We shall be back in the morning.”', 'He came back.')[2]).toBe('paragraph');
  expect(roles('Boats leave early', '‘That is not a crime’', BODY)[1]).not.toBe('label');
});
