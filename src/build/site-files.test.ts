import { describe, expect, it } from 'vitest';
import { parseAtomFeed } from 'feedsmith';
import { parse } from 'parse5';
import { findArticleId } from '../core/address/ids.ts';
import type { Collection } from '../core/atlas/atlas.ts';
import type { ListedArticle } from '../core/atlas/published.ts';
import { describePage, readFacts, readSiteOrigin } from './page-facts.ts';
import { makeSiteFiles } from './site-files.ts';

const collection: Collection = {
  title: 'Ships & “ports”',
  standfirst: 'What came in <when>.',
  retold: true,
  stories: [],
  edition: '2024-02-03',
} as unknown as Collection;
const row = (id: string, edtf?: string): ListedArticle =>
  ({
    id: findArticleId(id),
    title: `About ${id} & co`,
    file: 'x.json',
    ...(edtf && { dated: { edtf } }),
  }) as unknown as ListedArticle;
const rows = [
  row('a', '2023-09'),
  row('b', '2024-01-05'),
  { ...row('c'), retells: { agency: 'AP', date: '2023-09-17' } },
];
const head = '<title>It&#x27;s a &amp; b</title><meta name="description" content="Says &quot;x&quot; &lt;y&gt;"/>';
const page = readFacts({ kind: 'about' }, 'about/', head);
const here = { name: 'Ships', base: '/sub/' };
const known = { ...here, origin: 'https://host.example' };

describe('what a page says of itself', () => {
  it('is read as the reader sees it, and written so that it stays text', () => {
    expect(page).toMatchObject({ title: "It's a & b", description: 'Says "x" <y>' });
    const html = describePage(page, known);
    expect(JSON.stringify(parse(html), (key, value: unknown) => (key === 'parentNode' ? undefined : value))).toContain(
      'Says \\"x\\" <y>',
    );
    expect(html).not.toContain('<y>');
  });

  it('gives absolute addresses only where the host is known', () => {
    expect(describePage(page, known)).toContain('rel="canonical" href="https://host.example/sub/about/"');
    expect(describePage(page, here)).not.toMatch(/canonical|og:url|og:image/);
  });

  it.each([
    ['https://host.example', 'https://host.example'],
    ['http://localhost:80/', 'http://localhost'],
    ['', undefined],
  ])('takes the site “%s” as %s', (text, origin) => expect(readSiteOrigin(text)).toBe(origin));

  it.each(['host.example', 'https://host.example/sub', 'ftp://host.example', 'https://host.example/?a'])(
    'refuses the site %s with words',
    (text) => expect(() => readSiteOrigin(text)).toThrow(/give the origin only/),
  );
});

describe('files about the site', () => {
  it('leave the sitemap out where the host is not known', () => {
    const files = makeSiteFiles(here, [page], rows, collection);
    expect([...files.keys()]).toEqual(['robots.txt', 'feed.xml']);
    expect(files.get('robots.txt')).not.toContain('Sitemap');
    expect(makeSiteFiles(known, [page], rows, collection).get('sitemap.xml')).toContain(
      '<loc>https://host.example/sub/about/</loc>',
    );
  });

  it('list articles in a feed, newest first, with dates that are whole and the notice of retold ones', () => {
    const feed = makeSiteFiles(known, [page], rows, collection).get('feed.xml') ?? '';
    expect([...feed.matchAll(/<updated>([^<]*)</g)].map(([, date]) => date)).toEqual([
      '2024-02-03T00:00:00Z',
      '2024-01-05T00:00:00Z',
      '2023-09-01T00:00:00Z',
      '2024-02-03T00:00:00Z',
    ]);
    expect(feed).toContain('<title>Ships &amp; “ports”</title>');
    expect(feed).toContain('Retold by Story Atlas from an AP report');
    expect(feed.match(/<id>urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}<\/id>/g)).toHaveLength(4);
    expect(feed).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)|About a & co/);
  });

  it('have a feed that another program reads as it was meant', () => {
    const feed = parseAtomFeed(makeSiteFiles(known, [page], rows, collection).get('feed.xml') ?? '');
    expect([feed.title?.value, feed.subtitle?.value]).toEqual([collection.title, collection.standfirst]);
    expect(feed.links?.map(({ rel, href }) => [rel, href])).toEqual([
      ['self', 'https://host.example/sub/feed.xml'],
      ['alternate', 'https://host.example/sub/'],
    ]);
    expect(feed.entries?.map(({ title, links }) => [title?.value, links?.[0]?.href])).toEqual(
      ['b', 'a', 'c'].map((id) => [`About ${id} & co`, `https://host.example/sub/articles/${id}/`]),
    );
    // What RFC 4287 wants of every entry and of the feed.
    for (const part of [feed, ...(feed.entries ?? [])]) expect([part.id, part.updated]).not.toContain(undefined);
    expect(feed.entries?.every(({ authors }) => authors?.[0]?.name)).toBe(true);
    expect(feed.entries?.[2]?.summary?.value).toMatch(/^Retold by Story Atlas from an AP report/);
  });

  it('are the same for the same collection', () => {
    expect(makeSiteFiles(known, [page], rows.toReversed(), collection)).toEqual(
      makeSiteFiles(known, [page], rows, collection),
    );
  });
});
