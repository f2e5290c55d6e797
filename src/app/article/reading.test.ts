import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../core/address/ids.ts';
import { findPassage, refOf } from '../../core/article/passage.ts';
import type { Passage } from '../../core/article/passage.ts';
import type { Article } from '../../core/atlas/atlas.ts';
import { slice } from '../../core/text/range.ts';
import { articleDescription, articleTitle, shorten } from './article-title.ts';
import { bodyBlocks } from './body-blocks.ts';
import { findHits } from './find-hits.ts';
import { findLinked, paragraphsOf } from './linked-passage.ts';
import { saysWho, sourceFields, sourceLine } from './source-fields.ts';
import { changePassage } from './widen-passage.ts';

const TEXT = 'A ship is shown\nThe port. (KCNA)\nHe came. He saw the ship.\nTT\nMore\nHe left by train. (AP)';

function rangeOf(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

const ARTICLE: Article = {
  id: '2023-09-17-ap-ship' as ArticleId,
  title: 'A ship is shown',
  file: 'a.txt',
  part: 1,
  lines: [1, 6],
  text: TEXT,
  headline: rangeOf('A ship is shown'),
  captions: [{ range: rangeOf('The port. (KCNA)'), sentences: [rangeOf('The port.')], credit: 'KCNA', repeats: 2 }],
  headings: [{ range: rangeOf('More'), before: 2 }],
  paragraphs: [
    { range: rangeOf('He came. He saw the ship.'), sentences: [rangeOf('He came.'), rangeOf('He saw the ship.')] },
    { range: rangeOf('He left by train. (AP)'), sentences: [rangeOf('He left by train.')] },
  ],
  setAside: [{ range: rangeOf('TT'), line: 4, reason: 'label' }],
  words: 9,
  sha256: '0'.repeat(64),
  language: 'en',
  timexes: [],
  mentions: [],
  attributions: [],
  voices: [],
};

const address = (from: Passage['from'], check?: string, quote?: string) =>
  ({
    kind: 'article',
    article: ARTICLE.id,
    passage: { from, ...(check !== undefined && { check }) },
    ...(quote !== undefined && { quote }),
  }) as const;
const sentence = (n: number, s: number) =>
  findPassage(ARTICLE, { from: { kind: 'paragraph', n, sentence: s } }) ?? expect.fail();

describe('the body of an article', () => {
  it('keeps the order of the clipping', () => {
    expect(bodyBlocks(ARTICLE).map(({ kind }) => kind)).toEqual(['caption', 'paragraph', 'heading', 'paragraph']);
  });
});

describe('finding words in an article', () => {
  it('looks at everything that is shown, says where, and leaves out lines set aside', () => {
    expect(findHits(ARTICLE, 'SHIP').map(({ place, range }) => [place, slice(TEXT, range)])).toEqual([
      ['headline', 'ship'],
      ['paragraph 1', 'ship'],
    ]);
    expect(findHits(ARTICLE, 'TT')).toEqual([]);
  });

  it('finds nothing across two blocks', () => {
    expect(findHits(ARTICLE, 'ship. TT More')).toEqual([]);
  });
});

describe('a linked passage', () => {
  it('is found in its place without a word', () => {
    const { check } = refOf(sentence(1, 2));
    const linked = findLinked(ARTICLE, address({ kind: 'paragraph', n: 1, sentence: 2 }, check));
    expect(linked?.passage?.text).toBe('He saw the ship.');
    expect(linked?.notice).toBeUndefined();
  });

  it.each([
    [2, 'This passage moved from paragraph 2 to 1 since the link was made.'],
    [1, 'This passage moved within paragraph 1 since the link was made.'],
  ])('is followed from paragraph %s', (n, message) => {
    const { check } = refOf(sentence(1, 2));
    const linked = findLinked(ARTICLE, address({ kind: 'paragraph', n, sentence: 1 }, check));
    expect(linked?.passage?.text).toBe('He saw the ship.');
    expect(linked?.notice).toMatchObject({ message, above: rangeOf('He saw').start });
  });

  it('is the closest one when its words changed', () => {
    const linked = findLinked(ARTICLE, address({ kind: 'paragraph', n: 1 }, 'aaaa', 'He left by slow train.'));
    expect(linked?.passage?.text).toBe('He left by train.');
    expect(linked?.notice?.message).toBe('The wording changed since the link was made. This is the closest passage.');
  });

  it('is never another one when it is gone', () => {
    const message = 'The linked sentence is no longer in this edition.';
    const linked = findLinked(ARTICLE, address({ kind: 'paragraph', n: 2, sentence: 1 }, 'aaaa'));
    expect(linked).toMatchObject({ passage: undefined, notice: { message, above: rangeOf('He left').start } });
    expect(findLinked(ARTICLE, address({ kind: 'paragraph', n: 9 }, 'aaaa'))?.notice).toMatchObject({
      above: undefined,
    });
  });

  it('is not said to have been there without a check code', () => {
    const linked = findLinked(ARTICLE, address({ kind: 'paragraph', n: 99, sentence: 1 }));
    expect(linked?.notice?.message).toBe('This article has no such passage.');
  });

  it('is nothing without one in the address', () => {
    expect(findLinked(ARTICLE, { kind: 'article', article: ARTICLE.id })).toBeUndefined();
  });

  it('rings its paragraphs in the map, and none for a caption', () => {
    const all = findPassage(ARTICLE, { from: { kind: 'paragraph', n: 1 }, to: { kind: 'paragraph', n: 2 } });
    expect(paragraphsOf(ARTICLE, all)).toEqual([1, 2]);
    expect(paragraphsOf(ARTICLE, findPassage(ARTICLE, { from: { kind: 'caption', n: 1 } }))).toEqual([]);
  });
});

describe('changing the ends of a passage', () => {
  it('goes over paragraphs and back', () => {
    const longer = changePassage(ARTICLE, sentence(1, 2), 'end-later') ?? expect.fail();
    expect(longer.text).toBe('He saw the ship.\n\nHe left by train.');
    expect(changePassage(ARTICLE, longer, 'end-earlier')).toEqual(sentence(1, 2));
    expect(changePassage(ARTICLE, longer, 'start-later')).toEqual(sentence(2, 1));
    expect(changePassage(ARTICLE, sentence(1, 2), 'start-earlier')?.text).toBe('He came. He saw the ship.');
  });

  it('stops at the edges and leaves at least a sentence', () => {
    expect(changePassage(ARTICLE, sentence(1, 1), 'start-earlier')).toBeUndefined();
    expect(changePassage(ARTICLE, sentence(2, 1), 'end-later')).toBeUndefined();
    expect(changePassage(ARTICLE, sentence(1, 1), 'end-earlier')).toBeUndefined();
    const caption = findPassage(ARTICLE, { from: { kind: 'caption', n: 1 } }) ?? expect.fail();
    expect(changePassage(ARTICLE, caption, 'end-later')).toBeUndefined();
  });
});

describe('where a text comes from', () => {
  it('says what is not known', () => {
    expect(sourceLine(ARTICLE)).toBe('Agency not named. Outlet not named. No date. 9 words.');
    expect(sourceFields(ARTICLE).map(({ value }) => value)).toEqual([
      'Not named',
      'Not named',
      'No date',
      '9 words',
      '1 line set aside',
    ]);
    expect(saysWho(ARTICLE)).toBe('Agency not named. No date.');
  });

  it('calls inferred what was concluded', () => {
    const agency = { name: 'AP', basis: 'derived', why: '12 of 21 paragraphs match version A' } as const;
    const dated = { edtf: '2023-09-17', basis: 'given', why: 'printed in the dateline' } as const;
    const article = { ...ARTICLE, agency, dated };
    expect(sourceLine(article)).toBe('AP, inferred. Outlet not named. Dated Sun 17 Sep 2023. 9 words.');
    expect(sourceFields(article)[0]?.why).toBe('inferred: 12 of 21 paragraphs match version A');
    expect(sourceFields(article)[2]?.why).toBe('printed in the dateline');
    expect(saysWho({ ...article, retells: { agency: 'AP', date: '2023-09-17' } })).toBe(
      'Retold by Story Atlas from an AP report of 17 Sep 2023.',
    );
  });
});

describe('the title of the page', () => {
  it('begins with what is specific', () => {
    expect(articleTitle(ARTICLE)).toBe('A ship is shown — Articles — Story Atlas');
    expect(articleTitle(ARTICLE, sentence(2, 1))).toBe('Paragraph 2: A ship is shown — Story Atlas');
  });

  it('keeps the version and at most 60 characters before the dash', () => {
    const title = articleTitle({
      ...ARTICLE,
      title: 'Word '.repeat(30).trim(),
      version: { report: ARTICLE.id, letter: 'b', of: 2, onlyHere: [] },
    });
    expect(title).toMatch(/^Word .*Word… \(version B\) — Articles — Story Atlas$/);
    expect(title.indexOf(' — ')).toBeLessThanOrEqual(60);
  });

  it('is cut at a space, else anywhere', () => {
    expect(shorten('One two, three', 10)).toBe('One two…');
    expect(shorten('北京北京北京', 4)).toBe('北京北…');
    expect(shorten('', 4)).toBe('');
  });

  it('comes with the first sentence as description', () => {
    expect(articleDescription(ARTICLE)).toBe('He came.');
  });
});
