import { expect, test } from 'vitest';

import { BLOCKS, DROPPED, findElementHint, VOID } from './html-element.ts';

const hint = (name: string, classes = '', role?: string) =>
  findElementHint({ name, classes, id: '', ...(role !== undefined && { role }) });

test.each([
  ['h1', '', 'title'],
  ['nav', '', 'navigation'],
  ['div', 'post share-buttons', 'share-bar'],
  ['p', 'entry-byline', 'author'],
  ['p', 'MsoTitle', 'title'],
  ['p', 'story-headline', 'title'],
  ['section', 'related-articles', 'related-links'],
  ['div', 'has-share-bar no-ads', undefined],
  ['body', 'comments', undefined],
  ['span', 'ad', undefined],
  ['constructor', '', undefined],
] as const)('<%s class="%s"> is %s', (name, classes, expected) => {
  expect(hint(name, classes)).toBe(expected);
});

test('roles speak too', () => {
  expect(hint('div', '', 'navigation')).toBe('navigation');
  expect(hint('div', '', 'toString')).toBeUndefined();
});

test('no element is both void and a block with text', () => {
  expect([...VOID].filter((name) => DROPPED.has(name) && !['embed'].includes(name))).toEqual([]);
  expect(BLOCKS.has('p')).toBe(true);
});
