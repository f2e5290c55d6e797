import { expect, test } from 'vitest';
import type { ArticleId, NameId, QuoteId } from '../../core/address/ids.ts';
import type { AtlasQuote } from '../../core/atlas/atlas.ts';
import type { ListedArticle } from '../../core/atlas/published.ts';
import type { ChainLink } from '../../core/speech/speech.ts';
import { makeRows } from './make-rows.ts';

const link = (role: ChainLink['role'], label: string, name?: string): ChainLink => ({
  role,
  label,
  basis: 'given',
  ...(name !== undefined && { name }),
});
const quote = (id: string, words: string, chain: readonly ChainLink[], about: readonly string[] = []): AtlasQuote => ({
  id: id as QuoteId,
  form: 'reported',
  content: { start: 0, end: 1 },
  about: about as NameId[],
  by: 'rule',
  evidence: {
    article: id.slice(0, 1) as ArticleId,
    passage: { from: { kind: 'paragraph', n: 1, sentence: 1 } },
    words,
    chain,
  },
});
const article = (id: string, letter?: string): [string, ListedArticle] => [
  id,
  {
    id: id as ArticleId,
    title: `Title ${id}`,
    words: 1,
    paragraphs: 1,
    file: '',
    ...(letter !== undefined && { version: { letter, of: 2 } }),
  },
];
const ARTICLES = new Map([article('a', 'a'), article('b', 'b'), article('c')]);
const NAMES = new Map([['ines', 'Ines Duarte']]);
const INES = link('speaker', 'she', 'ines');
const AP = link('agency', 'AP');

test('printings of the same words share a row; who speaks most comes first, nobody last', () => {
  const rows = makeRows(
    [
      quote('c1', 'Rain fell.', [link('speaker', 'not stated'), AP]),
      quote('c2', 'It rained, KCNA said.', [link('speaker', 'KCNA', 'kcna'), AP]),
      quote('a1', 'The grey boat is late, she said.', [INES, AP], ['boat']),
      quote('b1', 'The gray boat is late, she said.', [INES, AP], ['boat']),
      quote('a2', 'Officials knew, she said.', [INES, link('carrier', 'Yonhap'), AP]),
    ],
    ARTICLES,
    NAMES,
  );
  expect(rows.map(({ group, places }) => [group, places.map(({ label }) => label).join()])).toEqual([
    ['Ines Duarte', 'Version A,Version B'],
    ['Ines Duarte', 'Version A'],
    ['KCNA', 'Title c'],
    ['Not stated', 'Title c'],
  ]);
  expect(rows.map(({ facts }) => facts)).toEqual([
    { by: 'ines', via: ['ap'], with: ['ines', 'boat'], rests: [] },
    { by: 'ines', via: ['yonhap', 'ap'], with: ['ines'], rests: ['single'] },
    { by: 'kcna', via: ['ap'], with: ['kcna'], rests: ['state', 'single'] },
    { by: 'not-stated', via: ['ap'], with: [], rests: ['unnamed', 'single'] },
  ]);
});

test('what one sentence gives as the words of one speaker is one row, part by part', () => {
  const rows = makeRows(
    [
      quote('c1', '“Wait,” she said, and left.', [INES, AP], ['boat']),
      quote('c2', '“Wait,” she said, and left.', [INES, AP]),
    ],
    ARTICLES,
    NAMES,
  );
  expect(rows.map(({ forms, places }) => [forms.map((one) => one.quote).join(), places.length])).toEqual([
    ['c1,c2', 1],
  ]);
});
