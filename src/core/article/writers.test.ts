import { expect, test } from 'vitest';

import { keepLines } from './keep-lines.ts';
import { markRoles } from './mark-roles.ts';
import { findWriters, findWritersPlace } from './writers.ts';

const draftOf = (text: string) => markRoles(keepLines({ file: 'a', format: 'text', text }));

test.each([
  ['By Jane Doe', ['Jane Doe']],
  ['Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
  ['March 5, 2024 by Jane Doe', ['Jane Doe']],
  ['By The Associated Press', undefined],
])('%j under the headline names its writers', (line, names) => {
  expect(findWriters(draftOf(`Boats leave\n${line}\n\nThey left at noon.`))?.names).toEqual(names);
});

test('a byline may name a place', () => {
  expect(findWritersPlace(draftOf('Boats leave\nBy Jane Doe in Paris\n\nThey left.'))?.place).toBe('Paris');
  expect(findWritersPlace(draftOf('Boats leave\nBy Jane Doe\n\nThey left.'))).toBeUndefined();
});
