import { describe, expect, it } from 'vitest';
import { findArticleId } from '../../core/address/ids.ts';
import { MAX_QUOTE, parseAddress } from '../../core/address/parse-address.ts';
import { cutQuote, formatPassageLink } from './share-link.ts';

const article =
  findArticleId('2023-09-17-ap-x-b') ??
  (() => {
    throw new Error('not an id');
  })();
const passage = { from: { kind: 'paragraph', n: 12, sentence: 1 }, check: 'k7q2' } as const;

describe('the link to a passage', () => {
  it('names the place and the check code', () => {
    expect(formatPassageLink(article, passage)).toBe('/articles/2023-09-17-ap-x-b/#p12s1~k7q2');
  });

  it('carries its words for the app and for the browser', () => {
    const link = formatPassageLink(article, passage, 'A well-read ship, they said.');
    expect(link).toBe(
      '/articles/2023-09-17-ap-x-b/?quote=A+well-read+ship,+they+said.#p12s1~k7q2:~:text=A%20well%2Dread%20ship%2C%20they%20said.',
    );
    expect(parseAddress(link)).toEqual({
      address: { kind: 'article', article, passage, quote: 'A well-read ship, they said.' },
      notUnderstood: [],
    });
  });

  it('gives the browser the ends of a long passage, because words over two paragraphs are not found as one', () => {
    const words = Array.from({ length: 20 }, (_, i) => `w${i}`).join(' ');
    expect(formatPassageLink(article, passage, words)).toMatch(
      /:~:text=w0%20w1%20w2%20w3%20w4%20w5,w14%20w15%20w16%20w17%20w18%20w19$/,
    );
    expect(formatPassageLink(article, passage, 'One.\n\nTwo.')).toMatch(/:~:text=One\.%20Two\.,One\.%20Two\.$/);
  });
});

describe('the quoted words of a link', () => {
  it('are cut at a space, and can always be read back', () => {
    const quote = cutQuote('Sergei Shoigu '.repeat(60));
    expect(quote.length).toBeLessThanOrEqual(MAX_QUOTE);
    expect(quote).toMatch(/(?:Sergei|Shoigu)$/);
  });

  it('stay on one line', () => {
    expect(cutQuote('One.\n\nTwo.')).toBe('One. Two.');
  });

  it('are cut somewhere when there is no space', () => {
    expect(cutQuote('北'.repeat(400))).toHaveLength(MAX_QUOTE);
  });
});
