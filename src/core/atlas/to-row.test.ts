import { expect, test } from 'vitest';
import type { ArticleId } from '../address/ids.ts';
import type { Article } from './atlas.ts';
import { toRow } from './to-row.ts';

test('a row says what a list shows, and nothing of the text', () => {
  const article: Article = {
    id: 'a' as ArticleId,
    title: 'Ferry raised',
    file: 'a.txt',
    part: 1,
    lines: [1, 2],
    text: 'Rain fell.',
    captions: [],
    headings: [],
    paragraphs: [{ range: { start: 0, end: 10 }, sentences: [{ start: 0, end: 10 }] }],
    setAside: [],
    agency: { name: 'AP', basis: 'derived', why: 'x' },
    version: { report: 'a' as ArticleId, letter: 'b', of: 2, onlyHere: [1] },
    words: 2,
    sha256: '',
    language: 'en',
    timexes: [],
    mentions: [],
    attributions: [],
    voices: [],
  };
  expect(toRow(article)).toEqual({
    id: 'a',
    title: 'Ferry raised',
    words: 2,
    paragraphs: 1,
    agency: { name: 'AP', basis: 'derived' },
    version: { letter: 'b', of: 2 },
  });
});
