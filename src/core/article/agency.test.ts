import { expect, test } from 'vitest';

import { findAgency } from './agency.ts';
import { findBodyEnds } from './body.ts';
import { keepLines } from './keep-lines.ts';
import { markRoles } from './mark-roles.ts';
import { readCaptions } from './read-captions.ts';

const draftOf = (text: string) => markRoles(keepLines({ file: 'a', format: 'text', text }));

function agencyOf(text: string) {
  const draft = draftOf(text);
  const agency = findAgency(draft, findBodyEnds(draft), readCaptions(draft));
  return agency && [agency.name, agency.basis, agency.why];
}

test.each([
  ['PARIS (AP) — They left.', ['AP', 'given', 'the dateline names AP']],
  ['They left at noon. (AP)', ['AP', 'given', 'the report ends with “(AP)”']],
  ['They left at noon.\n\n(With inputs from PTI)', ['PTI', 'given', 'the credit line names “PTI”']],
  ['They left at noon.\n\n©2024 AFP', ['AFP', 'given', 'the copyright line names “AFP”']],
  [
    'A boat leaves. (Reuters)\n\nThey left at noon.',
    ['Reuters', 'derived', 'the photo is credited to Reuters and the text names no agency'],
  ],
  ['A boat leaves. (KCNA via KNS / AFP)\n\nThey left at noon.', undefined],
  ['They left at noon.\n\n(With agency inputs)', undefined],
])('%j', (body, expected) => {
  expect(agencyOf(`Boats leave early\n\n${body}`)).toEqual(expected);
});

test('a byline names an agency', () => {
  expect(agencyOf('Boats leave early\nBy The Associated Press\n\nThey left at noon.')?.slice(0, 2)).toEqual([
    'AP',
    'given',
  ]);
});

test('photos of two agencies say nothing', () => {
  expect(
    agencyOf('Boats leave early\n\nA boat leaves. (Reuters)\nA boat waits. (AFP)\n\nThey left at noon.'),
  ).toBeUndefined();
});
