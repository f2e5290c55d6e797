import { expect, test } from 'vitest';

import { keepMarkdownLines } from './keep-markdown-lines.ts';

const kept = (...lines: readonly string[]): readonly (readonly [string, string | undefined])[] =>
  keepMarkdownLines(lines.join('\n')).flatMap(({ text, hint }) => (text === '' ? [] : [[text, hint] as const]));

test('headings, images, items and rules say what they are', () => {
  expect(
    kept(
      '# Boats *leave*',
      '',
      '## What next',
      '',
      '![A boat](a.jpg)',
      '',
      '- one',
      '2. two',
      '',
      '***',
      '',
      '> “We go.”',
    ),
  ).toEqual([
    ['Boats leave', 'title'],
    ['What next', 'heading'],
    ['A boat', 'caption'],
    ['one', 'item'],
    ['two', 'item'],
    ['***', 'rule'],
    ['“We go.”', undefined],
  ]);
});

test('a line in italics below an image is its caption', () => {
  expect(kept('![alt](a.jpg)', '*A boat leaves. Photo: Jo Roe*')).toEqual([
    ['alt', 'label'],
    ['A boat leaves. Photo: Jo Roe', 'caption'],
  ]);
});

test('underlined headings take their line of marks with them', () => {
  expect(kept('Boats leave', '===========', '', 'Text ends here.')).toEqual([
    ['Boats leave', 'title'],
    ['Text ends here.', undefined],
  ]);
});

test('wrapped lines go on, a line for each paragraph does not', () => {
  const wrapped = 'Boats left the harbour at noon and came back at night with\nless than they had hoped for.';
  expect(keepMarkdownLines(wrapped).map(({ continues }) => continues === true)).toEqual([false, true]);
  expect(
    keepMarkdownLines('Boats left the harbour at noon and came back.\nNobody was hurt.').some(
      ({ continues }) => continues,
    ),
  ).toBe(false);
});

test('a title above headings that stand below rules is the file’s own', () => {
  expect(kept('# Clippings', '', '## Boats', '', 'They left.', '', '---', '', '## Ducks', '', 'They stayed.')).toEqual([
    ['Clippings', 'label'],
    ['Boats', 'title'],
    ['They left.', undefined],
    ['---', 'rule'],
    ['Ducks', 'title'],
    ['They stayed.', undefined],
  ]);
});

test('a credited line in italics a line below an image is its caption', () => {
  expect(kept('![alt](a.jpg)', '', '*A boat leaves. Photo: Jo Roe*').map(([, hint]) => hint)).toEqual([
    'label',
    'caption',
  ]);
});
