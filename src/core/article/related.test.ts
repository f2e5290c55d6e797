import { expect, test } from 'vitest';

import { keepLines } from './keep-lines.ts';
import { markRoles } from './mark-roles.ts';

const roles = (text: string, format: 'text' | 'markdown' | 'html' = 'text'): readonly (string | undefined)[] =>
  markRoles(keepLines({ file: 'a', format, text })).roles;

test('links below their heading go with it, the paragraph after them does not', () => {
  const text =
    'Boats leave early\n\nThey left at noon on Monday.\n\nAlso read:\nTrains stop late\nSnow in the hills\n\nNobody was hurt in it.';
  expect(roles(text)).toEqual([
    'headline',
    'paragraph',
    'related-links',
    'related-links',
    'related-links',
    'paragraph',
  ]);
});

test('a line that holds its own link takes nothing along', () => {
  const text =
    'Boats leave early\n\nThey left at noon on Monday.\n\nRead more: Trains stop\n\nWHAT NEXT\n\nNobody was hurt in it.';
  expect(roles(text).slice(2)).toEqual(['related-links', 'heading', 'paragraph']);
});

test('what follows KEYWORDS is the site’s own', () => {
  const text = 'Boats leave early\n\nThey left at noon on Monday.\n\nKEYWORDS\nboats, harbours, wind';
  expect(roles(text).slice(2)).toEqual(['navigation', 'navigation']);
});
