import { expect, test } from 'vitest';

import { keepLines } from './keep-lines.ts';
import { markRoles } from './mark-roles.ts';
import { findOutlet } from './outlet.ts';
import { isOutletLine } from './outlet-line.ts';

const draftOf = (text: string) => markRoles(keepLines({ file: 'a', format: 'text', text }));

test.each([
  ['© 2024 The Example Times', 'The Example Times', 'the copyright line'],
  ['Copyright © 2024 Example Daily. All rights reserved.', 'Example Daily', 'the copyright line'],
  ['First published in The Example Quarterly', 'The Example Quarterly', 'the line on where it was first published'],
])('%j names an outlet', (line, name, why) => {
  expect(findOutlet(draftOf(`Boats leave\n\nThey left at noon.\n\n${line}`))).toMatchObject({ name, why });
});

test('an agency is none', () => {
  expect(findOutlet(draftOf('Boats leave\n\nThey left at noon.\n\n© 2024 AFP'))).toBeUndefined();
});

test('a line with a paper’s name', () => {
  expect(
    ['The Example Herald', 'Example Times', 'Reuters News', 'A boat leaves the harbour'].map(isOutletLine),
  ).toEqual([true, true, false, false]);
});

test('a paper beside its day is the outlet', () => {
  const draft = markRoles(
    ['Boats leave early', 'The Example Times, 3 March 2025', 'They left the harbour at noon.'].map((text, index) => ({
      text,
      line: index + 1,
    })),
  );
  expect(findOutlet(draft)?.name).toBe('The Example Times');
});
