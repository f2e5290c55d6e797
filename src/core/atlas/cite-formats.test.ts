import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../address/ids.ts';
import type { CitationParts } from './cite.ts';
import { citeHtml, citeNews } from './cite-markup.ts';
import { citeRecord } from './cite-record.ts';

const unit = { kind: 'paragraph', n: 3, sentence: 1 } as const;
const own: CitationParts = {
  article: {
    id: 'a-b' as ArticleId,
    title: 'Ferry | raised [again]',
    agency: { name: 'AP', basis: 'derived', why: 'x' },
    outlet: { name: 'Morning Post', why: 'x' },
    dated: { edtf: '2023-09-17', basis: 'given', why: 'x' },
  },
  passage: { from: unit, to: unit, text: 'She said: “<b>wait</b>” & {{left}}.' },
  collection: { title: 'Ferries', edition: '2026-11-22' },
  url: 'https://atlas.example/articles/a-b/#p3s1~k7q2',
};
const retold: CitationParts = {
  ...own,
  article: { ...own.article, retells: { agency: 'AP', date: '2023-09-17' } },
};
const NOTICE = /retold by Story Atlas from an AP report of 17 Sep 2023/i;

describe('the record of a passage', () => {
  it('of a clipping has the agency as its author and the words in quotation marks', () => {
    expect(citeRecord(own)).toEqual({
      id: 'a-b-p3s1',
      type: 'article-newspaper',
      title: 'Ferry | raised [again]',
      author: [{ literal: 'AP' }],
      'container-title': 'Morning Post',
      source: 'Story Atlas: Ferries',
      issued: { 'date-parts': [[2023, 9, 17]] },
      URL: own.url,
      note: 'Paragraph 3, sentence 1: “She said: “<b>wait</b>” & {{left}}.” Agency inferred.',
    });
  });

  it('of retold words is by Story Atlas, of the day of the edition, and says what is retold', () => {
    const record = citeRecord(retold);
    expect(record.author).toEqual([{ literal: 'Story Atlas' }]);
    expect(record.issued).toEqual({ 'date-parts': [[2026, 11, 22]] });
    expect(record).toMatchObject({ type: 'webpage', 'container-title': 'Story Atlas: Ferries' });
    expect(record).not.toHaveProperty('source');
    expect(record.note).toMatch(NOTICE);
  });

  it('leaves out what is not known', () => {
    const bare = citeRecord({ ...own, article: { id: own.article.id, title: 'T' }, collection: { title: 'F' } });
    expect(Object.keys(bare)).toEqual(['id', 'title', 'type', 'container-title', 'URL', 'note']);
  });
});

describe('a citation in HTML', () => {
  it('quotes a clipping, and none of its words is markup', () => {
    expect(citeHtml(own)).toContain('<blockquote cite="https://atlas.example/articles/a-b/#p3s1~k7q2">');
    expect(citeHtml(own)).toContain('&lt;b&gt;wait&lt;/b&gt;” &amp;');
  });

  it('gives retold words behind the notice, and as no quotation', () => {
    expect(citeHtml(retold)).toMatch(NOTICE);
    expect(citeHtml(retold)).not.toMatch(/blockquote|cite=/);
  });
});

describe('a citation for Wikipedia', () => {
  it('fills the template, and nothing ends a field', () => {
    const text = citeNews({ ...own, accessed: '2026-11-23' });
    expect(text).toBe(
      '{{cite news |title=Ferry &#124; raised &#91;again&#93; |work=Morning Post |agency=AP |date=17 Sep 2023 |url=https://atlas.example/articles/a-b/#p3s1~k7q2 |access-date=23 Nov 2026 |via=Story Atlas, Ferries |quote=She said: “&#60;b&#62;wait&#60;/b&#62;” &#38; &#123;&#123;left&#125;&#125;.}}\n',
    );
  });

  it('of retold words names no agency as its maker and quotes nobody', () => {
    const text = citeNews(retold);
    expect(text).toMatch(NOTICE);
    expect(text).toContain('|author=Story Atlas');
    expect(text).not.toMatch(/\|(?:agency|quote)=/);
  });
});
