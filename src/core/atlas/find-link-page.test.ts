import { describe, expect, it } from 'vitest';
import type { NameId } from '../address/ids.ts';
import { findLinkPage, linkKey } from './find-link-page.ts';

const link = (a: string, b: string) => ({ a: a as NameId, b: b as NameId, kind: 'met' as const });
const pages = [link('a', 'c'), link('a-b', 'a'), link('d', 'a')].map((one) => ({ file: one.a, first: linkKey(one) }));

describe('pages of links', () => {
  it.each([
    ['a', 'b', -1],
    ['a', 'c', 0],
    ['a', 'z', 0],
    ['a-b', 'a', 1],
    ['c', 'x', 1],
    ['d', 'a', 2],
    ['z', 'z', 2],
  ])('%s and %s stand on page %d', (a, b, page) => {
    expect(findLinkPage(pages, link(a, b))).toBe(page);
  });

  it('are none in an empty atlas', () => {
    expect(findLinkPage([], link('a', 'b'))).toBe(-1);
  });
});
