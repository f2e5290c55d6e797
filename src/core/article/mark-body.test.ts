import { expect, test } from 'vitest';

import { keepLines } from './keep-lines.ts';
import { markRoles } from './mark-roles.ts';

const roles = (text: string, format: 'text' | 'markdown' | 'html' = 'text'): readonly (string | undefined)[] =>
  markRoles(keepLines({ file: 'a', format, text })).roles;

const body = (text: string): readonly (string | undefined)[] =>
  roles(`Boats leave early\n\nThey left at noon.\n\n${text}`).slice(2);

test('a short line above a paragraph is a heading', () => {
  expect(body('WHAT NEXT\n\nMore wind is expected.')).toEqual(['heading', 'paragraph']);
  expect(body('Who Pays?\n\nMore wind is expected.')).toEqual(['heading', 'paragraph']);
});

test('a list, a question asked and a quotation are paragraphs', () => {
  expect(body('- one boat\n- two trains\n\nMore wind is expected.')).toEqual(['paragraph', 'paragraph', 'paragraph']);
  expect(body('Red boats\nBlue boats\nOld boats\n\nMore wind is expected.').slice(0, 3)).toEqual([
    'paragraph',
    'paragraph',
    'paragraph',
  ]);
  expect(body('Q: Who pays?\n\nA: The port does.')).toEqual(['paragraph', 'paragraph']);
});

test('short lines below the last paragraph lead to other pages', () => {
  expect(body('More wind is expected.\n\nTrains stop late')).toEqual(['paragraph', 'related-links']);
});

test('a file of nothing but short lines is read as text', () => {
  expect(roles('Boats\n\nTrains\n\nSnow')).not.toContain('heading');
});

test('topics below the report are the site’s, even in lower case; a list at the end is not', () => {
  expect(body('More wind is expected.\n\nTopics\nStorms\nnews')).toEqual([
    'paragraph',
    'navigation',
    'navigation',
    'navigation',
  ]);
  expect(body('They carry:\n\n- wood\n- wool')).toEqual(['paragraph', 'paragraph', 'paragraph']);
});
