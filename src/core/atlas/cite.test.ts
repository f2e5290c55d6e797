import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../address/ids.ts';
import type { Passage } from '../article/passage.ts';
import type { Article, Collection } from './atlas.ts';
import { citePassage, placeInWords } from './cite.ts';
import { dayInWords } from './day-in-words.ts';
import { retoldNotice } from './retold.ts';

const text = 'Ida Holm called it “a good day”. 1. Then *rain* fell.';
const article: Article = {
  id: 'a' as ArticleId,
  title: 'A',
  file: 'a.txt',
  part: 1,
  lines: [1, 2],
  text,
  captions: [],
  headings: [],
  paragraphs: [{ range: { start: 0, end: text.length }, sentences: [{ start: 0, end: text.length }] }],
  setAside: [],
  agency: { name: 'AP', basis: 'derived', why: 'x' },
  dated: { edtf: '2023-09-17', basis: 'given', why: 'x' },
  version: { report: 'a' as ArticleId, letter: 'b', of: 2, onlyHere: [] },
  words: 11,
  sha256: '',
  language: 'en',
  timexes: [],
  mentions: [],
  attributions: [],
  voices: [],
};
const collection: Collection = { title: 'T', standfirst: 'S', retold: false, edition: '2026-11-22', stories: [] };
const unit = { kind: 'paragraph', n: 1, sentence: 1 } as const;
const passage: Passage = { from: unit, to: unit, ranges: [{ start: 0, end: text.length }], text };
const url = 'https://atlas.example/articles/a/#p1s1~k7q2';

describe('a citation', () => {
  it('of a clipping quotes its words', () => {
    expect(citePassage({ article, passage, collection, url }).plain).toBe(
      `“${text}” AP (inferred), dated 17 Sep 2023, version B, paragraph 1, sentence 1. Outlet not named. Story Atlas, edition of 22 Nov 2026. ${url}`,
    );
  });

  it('of a retold clipping says so and puts no quotation marks round our words', () => {
    const retold = { ...article, retells: { agency: 'AP', date: '2023-09-17' } };
    const { plain, markdown } = citePassage({ article: retold, passage, collection, url });
    expect(plain).toBe(
      `Retold by Story Atlas from an AP report of 17 Sep 2023, in words of its own: ${text} (Version B, paragraph 1, sentence 1. Outlet not named. Story Atlas, edition of 22 Nov 2026.) ${url}`,
    );
    expect(markdown).toContain('Retold by Story Atlas from an AP report of 17 Sep 2023');
    expect(markdown).toContain(':** Ida Holm called it “a good day”');
    expect(markdown).not.toContain('>  ');
    expect(markdown).not.toMatch(/^>/m);
  });

  it('in Markdown keeps every word and no markup', () => {
    const hostile = { ...passage, text: '# <b>a</b> [x](y)\n\n1. _b_' };
    const { markdown } = citePassage({ article, passage: hostile, collection, url });
    expect(markdown.split('\n').slice(0, 3)).toEqual(['> “\\# \\<b\\>a\\</b\\> \\[x\\](y)', '>', '> 1\\. \\_b\\_”']);
    expect(markdown).toContain(`<${url}>`);
  });

  it('says what is not known', () => {
    const bare: Article = { ...article, agency: undefined, dated: undefined, version: undefined };
    expect(
      citePassage({ article: bare, passage, collection: { ...collection, edition: undefined }, url }).plain,
    ).toContain('No agency named, no date, paragraph 1, sentence 1. Outlet not named. Story Atlas.');
  });
});

describe('a place in words', () => {
  it.each([
    [{ kind: 'headline', n: 0 }, { kind: 'headline', n: 0 }, 'headline'],
    [{ kind: 'paragraph', n: 2 }, { kind: 'paragraph', n: 2 }, 'paragraph 2'],
    [
      { kind: 'paragraph', n: 2, sentence: 1 },
      { kind: 'paragraph', n: 2, sentence: 3 },
      'paragraph 2, sentences 1 to 3',
    ],
    [{ kind: 'paragraph', n: 2, sentence: 1 }, { kind: 'paragraph', n: 4, sentence: 3 }, 'paragraphs 2 to 4'],
    [{ kind: 'caption', n: 1, sentence: 2 }, { kind: 'caption', n: 1, sentence: 2 }, 'caption, sentence 2'],
  ] as const)('%j to %j', (from, to, words) => {
    expect(placeInWords({ from, to })).toBe(words);
  });
});

describe('the retold notice', () => {
  it.each([
    [{ agency: 'AP', date: '2023-09-17' }, 'retold by Story Atlas from an AP report of 17 Sep 2023'],
    [{ agency: 'Reuters', date: '2024-07-27' }, 'retold by Story Atlas from a Reuters report of 27 Jul 2024'],
    [{ agency: 'UPI', date: '2024-07-27' }, 'retold by Story Atlas from a UPI report of 27 Jul 2024'],
    [{ outlet: 'Ostsee Post', date: '2024-07-27' }, 'retold by Story Atlas from an Ostsee Post report of 27 Jul 2024'],
    [{ date: '2024' }, 'retold by Story Atlas from a report of 2024'],
  ])('%j', (retells, notice) => {
    expect(retoldNotice(retells)).toBe(notice);
  });
});

describe('a day in words', () => {
  it.each([
    ['2023-09-17', 'short', '17 Sep 2023'],
    ['2023-09-17', 'weekday', 'Sun 17 Sep 2023'],
    ['0001-01-01', 'short', '1 Jan 0001'],
    ['198X', 'short', '198X'],
    ['2023-13-01', 'short', '2023-13-01'],
  ] as const)('%s %s', (edtf, form, words) => {
    expect(dayInWords(edtf, form)).toBe(words);
  });
});
