import { createHash } from 'node:crypto';
import type { Collection } from '../core/atlas/atlas.ts';
import type { ListedArticle } from '../core/atlas/published.ts';
import { retoldNotice } from '../core/atlas/retold.ts';
import { escapeHtml, voidElement } from '../core/text/html.ts';
import { capitalise } from '../core/version/tell-row.ts';
import type { PageFacts, Site } from './page-facts.ts';

/** Entries of the feed; readers of feeds want what is new. */
const MOST_ENTRIES = 50;

/** Files about the site: path → content. A sitemap needs absolute addresses and is left out when the host is not known. */
export function makeSiteFiles(
  site: Site,
  pages: readonly PageFacts[],
  articles: readonly ListedArticle[],
  collection: Collection,
): ReadonlyMap<string, string> {
  const files = new Map([
    ['robots.txt', makeRobots(site)],
    ['feed.xml', makeFeed(site, articles, pages, collection)],
  ]);
  if (site.origin !== undefined) files.set('sitemap.xml', makeSitemap(site, pages));
  return files;
}

function makeRobots({ base, origin }: Site): string {
  const rules = ['User-agent: *', `Disallow: ${base}shell/`, `Disallow: ${base}recovery/`];
  return `${[...rules, ...(origin === undefined ? [] : [`Sitemap: ${origin}${base}sitemap.xml`])].join('\n')}\n`;
}

function makeSitemap({ base, origin }: Site, pages: readonly PageFacts[]): string {
  const urls = pages.map(({ path }) => `<url>${element('loc', `${origin ?? ''}${base}${path}`)}</url>`);
  return `${XML}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

/** Articles, newest first, as an Atom feed. Its dates are the collection's: a build has no clock. */
function makeFeed(
  site: Site,
  articles: readonly ListedArticle[],
  pages: readonly PageFacts[],
  collection: Collection,
): string {
  const { base, origin = '' } = site;
  const facts = new Map(pages.map((page) => [page.path, page]));
  const edition = wholeDay(collection.edition);
  const newest = articles
    .toSorted((a, b) => compare(wholeDay(b.dated?.edtf), wholeDay(a.dated?.edtf)) || compare(a.id, b.id))
    .slice(0, MOST_ENTRIES);
  const entries = newest.map((row) => {
    const path = `articles/${row.id}/`;
    const summary = [row.retells && `${capitalise(retoldNotice(row.retells))}.`, facts.get(path)?.description]
      .filter(Boolean)
      .join(' ');
    return [
      '<entry>',
      element('title', row.title),
      element('id', uuidOf(`${collection.title}/${row.id}`)),
      element('updated', wholeDay(row.dated?.edtf ?? collection.edition)),
      voidElement('link', { href: `${origin}${base}${path}` }).replace(/>$/, '/>'),
      `<author>${element('name', row.retells ? 'Story Atlas' : (row.agency?.name ?? row.outlet?.name ?? 'Not named'))}</author>`,
      element('summary', summary),
      '</entry>',
    ].join('\n');
  });
  const newestDay = newest.map((row) => wholeDay(row.dated?.edtf)).reduce((a, b) => (a > b ? a : b), edition);
  return [
    `${XML}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">`,
    element('title', collection.title),
    element('subtitle', collection.standfirst),
    element('id', uuidOf(collection.title)),
    element('updated', newestDay),
    voidElement('link', { rel: 'self', href: `${origin}${base}feed.xml` }).replace(/>$/, '/>'),
    voidElement('link', { rel: 'alternate', href: `${origin}${base}` }).replace(/>$/, '/>'),
    ...entries,
    '</feed>\n',
  ].join('\n');
}

const XML = '<?xml version="1.0" encoding="utf-8"?>\n';

function element(name: string, text: string): string {
  // These cannot stand in XML at all.
  return `<${name}>${escapeHtml(text.replaceAll(/[\p{Cc}\ufffe\uffff]/gu, ' '))}</${name}>`;
}

/** The first moment of a day, month or year; of what is no date, the beginning of counting. */
function wholeDay(edtf = ''): string {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(edtf) ?? [];
  return year === undefined ? '1970-01-01T00:00:00Z' : `${year}-${month}-${day}T00:00:00Z`;
}

/** A name for a thing that stays the same wherever the site stands (RFC 9562, version 8). */
function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
