import { expect, test } from 'vitest';

import { keepLines } from './keep-lines.ts';
import { markRoles } from './mark-roles.ts';

const roles = (text: string, format: 'text' | 'markdown' | 'html' = 'text'): readonly (string | undefined)[] =>
  markRoles(keepLines({ file: 'a', format, text })).roles;

test('byline, outlet and standfirst stand between headline and body', () => {
  const text =
    'Boats leave early\nSkippers fear a week of wind\nThe Example Herald\nJane Doe\n5 March 2024\n\nThey left at noon on Monday.';
  expect(roles(text)).toEqual(['headline', 'standfirst', 'copyright', 'byline', 'timestamp', 'paragraph']);
});

test('a short paragraph parted from the body by a byline is a standfirst', () => {
  const text = 'Boats leave early\nThe wind turned at night.\nBy Jane Doe\n\nThey left at noon on Monday.';
  expect(roles(text)).toEqual(['headline', 'standfirst', 'byline', 'paragraph']);
});

test('a heading below a clock time is no standfirst', () => {
  expect(roles('Boats leave early\n\n10:05\nHarbour opens its gates\n\nThey left at noon on Monday.')).toEqual([
    'headline',
    'timestamp',
    'heading',
    'paragraph',
  ]);
});

test('a name in the body is no byline', () => {
  const text =
    'Boats leave early\n\nThey left at noon.\n\nJane Doe\n\nShe was first.\n\nShe won it.\n\nShe is glad.\n\nShe left.';
  expect(roles(text)[2]).toBe('heading');
});

test('a short line with a full date below the headline is a timestamp', () => {
  const lines = [
    'Boats leave early',
    'Jo Roe, Harbourtown, 3 March 2025, print edition',
    'The boats left the harbour at noon.',
  ];
  const { roles } = markRoles(lines.map((text, index) => ({ text, line: index + 1 })));
  expect(roles[1]).toBe('timestamp');
});
