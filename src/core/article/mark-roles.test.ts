import { expect, test } from 'vitest';

import { keepLines } from './keep-lines.ts';
import { markRoles } from './mark-roles.ts';

const roles = (text: string, format: 'text' | 'markdown' | 'html' = 'text'): readonly (string | undefined)[] =>
  markRoles(keepLines({ file: 'a', format, text })).roles;

test('no block is left without a role', () => {
  expect(roles('Boats leave\nBy Jane Doe\n\nThey left at noon.\n\nWHAT NEXT\n\nMore wind is expected.\nShare')).toEqual(
    ['headline', 'byline', 'paragraph', 'heading', 'paragraph', 'share-bar'],
  );
  expect(roles('')).toEqual([]);
});
