import { expect, test } from 'vitest';
import { markRoles } from './mark-roles.ts';

const BODY = ['The boats left the harbour at noon.', 'Jane Doe, who is no relation, is a skipper of one of them.'];
const lastRole = (...lines: readonly string[]): unknown =>
  markRoles(lines.map((text, index) => ({ text, line: index + 1 }))).roles.at(-1);

test.each([
  'Jane Doe writes on boats. When she is not afloat, she bakes.',
  'Jane Doe is a reporter at the Example Times.',
  '(Jo Roe is a professor of harbours at Example University.)',
  'The writer is a former harbour master.',
])('“%s” below the report is set aside', (note) => {
  expect(lastRole('Boats leave early', 'By Jane Doe', ...BODY, note)).toBe('credit');
});

test('the end of a report is no note on its writer', () => {
  expect(lastRole('Boats leave early', 'By Jane Doe', ...BODY, 'Jane Roe writes letters to the board.')).toBe(
    'paragraph',
  );
  expect(lastRole('Boats leave early', 'By Jane Doe', 'Jane Doe is a skipper of one of the boats.')).toBe('paragraph');
});
