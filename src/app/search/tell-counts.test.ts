import { describe, expect, it } from 'vitest';
import { passageAddress, placeInWords } from './hit-address.ts';
import { tellCounts } from './tell-counts.ts';
import type { ArticleId } from '../../core/address/ids.ts';

const none = { article: 0, event: 0, name: 0, quote: 0, passages: 0, isExact: true };

describe('tellCounts', () => {
  it.each([
    [{ ...none, article: 2, passages: 6, name: 1, event: 2 }, '6 passages in 2 articles · 1 name · 2 events'],
    [{ ...none, article: 1204, passages: 40, isExact: false }, '1,204 articles'],
    [none, 'Nothing found'],
  ])('says %j', (counts, words) => expect(tellCounts(counts)).toBe(words));
});

describe('the address of a hit', () => {
  it('opens the sentence with its words marked', () => {
    const article = '2024-03-02-wire-ferry' as ArticleId;
    expect(passageAddress(article, 'p2s1~abcd', 'night ferry')).toBe(
      '/articles/2024-03-02-wire-ferry/?q=night+ferry#p2s1~abcd',
    );
    expect(passageAddress(article, undefined)).toBe('/articles/2024-03-02-wire-ferry/');
  });

  it.each([
    ['p11s1~abcd', '¶11'],
    ['c2s1', 'caption 2'],
    ['h', 'headline'],
    [undefined, ''],
  ])('%s is %s', (at, words) => expect(placeInWords(at)).toBe(words));
});
