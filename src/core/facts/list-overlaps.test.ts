import { expect, it } from 'vitest';
import type { ArticleId } from '../address/ids.ts';
import type { ArticleRow } from '../atlas/atlas.ts';
import type { Fact } from './fact.ts';
import { listOverlaps } from './list-overlaps.ts';

const row = (id: string): ArticleRow => ({ id: id as ArticleId, title: id, words: 1, paragraphs: 1 });
const fact = (...articles: readonly string[]): Fact => ({
  id: articles.join(),
  kind: 'claim',
  words: 'w',
  chain: [],
  tellings: articles.map((article) => ({
    article: article as ArticleId,
    passage: { from: { kind: 'paragraph', n: 1 } },
    differs: [],
  })),
});

it.each([
  [[], []],
  [[fact('a'), fact('b')], []],
  [
    [fact('a', 'c'), fact('c', 'b', 'a'), fact('b', 'c', 'b'), fact('gone', 'a')],
    ['a c 2', 'b c 2', 'a b 1'],
  ],
])('pairs of reports are listed by what they share', (facts, expected) => {
  const found = listOverlaps({ articles: [row('a'), row('b'), row('c')], facts });
  expect(found.map(({ a, b, shared }) => `${a.id} ${b.id} ${shared}`)).toEqual(expected);
});
