import { expect, test } from 'vitest';
import { markRoles } from './mark-roles.ts';

const DATELINE =
  'HARBOURTOWN, Jan 30 (Reuters) - The boats left the harbour on Thursday with less than they had hoped for.';
const roles = (...lines: readonly string[]): readonly unknown[] =>
  markRoles(lines.map((text, index) => ({ text, line: index + 1 }))).roles;

test('key points above the dateline are set aside', () => {
  expect(roles('Boats leave the harbour early', 'Summary', 'Boats up 3%', 'Harbour to close', DATELINE)).toEqual([
    'headline',
    'label',
    'label',
    'label',
    'paragraph',
  ]);
  expect(roles('Boats leave the harbour early', '• Boats are up.', '• Harbour to close.', DATELINE).slice(1)).toEqual([
    'label',
    'label',
    'paragraph',
  ]);
});

test('a list in a report without a dateline stays', () => {
  const lines = [
    'Boats leave the harbour early',
    'The plan has two parts, the board said:',
    '• Boats go.',
    '• Ducks stay.',
  ];
  expect(roles(...lines, 'Nobody at the harbour was asked.').slice(1)).not.toContain('label');
});
