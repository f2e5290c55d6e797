import { expect, test } from 'vitest';

import { keepLines } from './keep-lines.ts';
import { markRoles } from './mark-roles.ts';

const roles = (text: string, format: 'text' | 'markdown' | 'html' = 'text'): readonly (string | undefined)[] =>
  markRoles(keepLines({ file: 'a', format, text })).roles;

test('the first line that can be one is the headline, and its repeats are set aside', () => {
  expect(roles('Boats leave early\n\nBoats leave early\n\nThey left at noon.')).toEqual([
    'headline',
    'repeated-headline',
    'paragraph',
  ]);
});

test('a kicker is no headline, a menu is no kicker', () => {
  expect(roles('WORLD\nBoats leave the harbour early\n\nThey left at noon.')).toEqual([
    'label',
    'headline',
    'paragraph',
  ]);
  expect(roles('Home\nWorld\nSport\nSign in\n\nBoats leave early\n\nThey left at noon.').slice(0, 5)).toEqual([
    'navigation',
    'navigation',
    'navigation',
    'navigation',
    'headline',
  ]);
});

test('running text at the top is no headline', () => {
  expect(roles('They left at noon.\n\nNobody was hurt in it.')).toEqual(['paragraph', 'paragraph']);
});

test('the page’s own heading is truer than its front matter', () => {
  expect(roles('---\ntitle: Boats\n---\n# Boats leave early\n\nThey left at noon.', 'markdown')).toEqual([
    'repeated-headline',
    'headline',
    'paragraph',
  ]);
});

test('the site’s own title above the report’s is a label', () => {
  const html = '<h1>The Example Times</h1><h1>Boats leave early</h1><p>They left at noon.</p>';
  expect(roles(html, 'html')).toEqual(['label', 'headline', 'paragraph']);
});

test.each([
  ['Transport', 'Boat fares to be paid by card only'],
  ['The Example Times', 'Boat fares to be paid by card only'],
])('%s above a headline is none', (first, second) => {
  const lines = [first, second, 'The boats are to take no cash from March on, the board said.'];
  const { roles } = markRoles(lines.map((text, index) => ({ text, line: index + 1 })));
  expect(roles[1]).toBe('headline');
});
