import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../core/address/ids.ts';
import type { CitationParts } from '../../core/atlas/cite.ts';
import { writeCitation } from './write-citation.ts';

const unit = { kind: 'paragraph', n: 3, sentence: 1 } as const;
const own: CitationParts = {
  article: {
    id: '2023-09-17-ap-ferry-b' as ArticleId,
    title: 'Ferry “raised” at 100% & {more}',
    agency: { name: 'AP', basis: 'given', why: 'x' },
    dated: { edtf: '2023-09-17', basis: 'given', why: 'x' },
  },
  passage: { from: unit, to: unit, text: 'Ines Duarte: “Wait.”\n\nÆgir & sons left.' },
  collection: { title: 'Ferries', edition: '2026-11-22' },
  url: 'https://atlas.example/articles/2023-09-17-ap-ferry-b/#p3s1~k7q2',
};
const printed: CitationParts = {
  ...own,
  article: { ...own.article, outlet: { name: 'Evening Post', why: 'x' } },
  url: `https://atlas.example/articles/${'a-long-address-'.repeat(8)}/#p3s1~k7q2`,
  accessed: '2026-11-23',
};
const retold: CitationParts = { ...own, article: { ...own.article, retells: { agency: 'AP', date: '2023-09-17' } } };

/** Names of organisations come back as one part, whichever the format calls it. */
function authorOf([record]: Cite['data']): unknown {
  const authors = record?.['author'] as readonly Readonly<Record<string, string>>[];
  return authors.flatMap((author) => Object.values(author)).join();
}

describe.each(['bibtex', 'ris', 'csl'] as const)('a citation as %s', (format) => {
  it('is read back by citation-js: author, title, day, address and words', async () => {
    const { data } = new Cite(await writeCitation(own, format));
    expect(data).toHaveLength(1);
    expect(data[0]).toMatchObject({ title: own.article.title, URL: own.url });
    expect(authorOf(data)).toBe('AP');
    expect(JSON.stringify(data[0]?.['issued'])).toMatch(/2023,9,17/);
    expect(data[0]?.['note']).toContain('Ægir & sons left.');
  });

  it('of a newspaper names it, and keeps author, day, address and words whole', async () => {
    const { data } = new Cite(await writeCitation(printed, format));
    expect(data[0]).toMatchObject({ title: own.article.title, URL: printed.url, 'container-title': 'Evening Post' });
    expect(data[0]?.['type']).toBe(format === 'bibtex' ? 'article-journal' : 'article-newspaper');
    expect(authorOf(data)).toBe('AP');
    expect(data[0]?.['issued']).toMatchObject({ 'date-parts': [[2023, 9, 17]] });
    if (format !== 'bibtex') expect(await writeCitation(printed, format)).toMatch(/2026(?:\/|,\s+)11(?:\/|,\s+)23/);
    expect(data[0]?.['note']).toBe('Paragraph 3, sentence 1: “Ines Duarte: “Wait.” Ægir & sons left.”');
  });

  it('of retold words is by Story Atlas and says so', async () => {
    const { data } = new Cite(await writeCitation(retold, format));
    expect(authorOf(data)).toBe('Story Atlas');
    expect(data[0]?.['note']).toMatch(/^Retold by Story Atlas from an AP report of 17 Sep 2023/);
  });
});
