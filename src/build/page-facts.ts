import type { Address } from '../core/address/address.ts';
import { voidElement } from '../core/text/html.ts';

/** What a page says of itself, to readers that are programs. */
export interface PageFacts {
  readonly address: Address;
  /** Below the base, without a slash in front. */
  readonly path: string;
  readonly title: string;
  readonly description?: string;
}

/** The site that the pages will stand on. */
export interface Site {
  readonly name: string;
  /** Base path, slashes at both ends. */
  readonly base: string;
  /** `https://host.example`, when it is known while building: without it no absolute address can be given. */
  readonly origin?: string;
}

/** Reads the title and description that the app drew for a page. */
export function readFacts(address: Address, path: string, head: string): PageFacts {
  const [, title = ''] = /<title[^>]*>([^<]*)<\/title>/.exec(head) ?? [];
  const [, description] = /<meta name="description" content="([^"]*)"/.exec(head) ?? [];
  return { address, path, title: unescapeHtml(title), ...(description && { description: unescapeHtml(description) }) };
}

/** What programs that show links want to know, as elements for `<head>`. */
export function describePage({ address, path, title, description }: PageFacts, site: Site): string {
  const property = (name: string, content: string): string => voidElement('meta', { property: `og:${name}`, content });
  const url = site.origin === undefined ? undefined : site.origin + site.base + path;
  return [
    property('type', address.kind === 'article' ? 'article' : 'website'),
    property('site_name', site.name),
    property('title', title),
    ...(description === undefined ? [] : [property('description', description)]),
    ...(url === undefined
      ? []
      : [
          property('url', url),
          property('image', `${site.origin ?? ''}${site.base}icon-512.png`),
          voidElement('link', { rel: 'canonical', href: url }),
        ]),
    voidElement('link', {
      rel: 'alternate',
      type: 'application/atom+xml',
      title: site.name,
      href: `${site.base}feed.xml`,
    }),
  ].join('\n    ');
}

/** The site as a build is told of it. Throws when `SITE_URL` is no origin: a wrong one would be in every page. */
export function readSiteOrigin(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isOrigin =
    url !== undefined && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search + url.hash === '';
  if (!isOrigin) throw new Error(`SITE_URL is “${text}”; give the origin only, such as https://host.example`);
  return url.origin;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" };

/** Undoes what React does to text in HTML. */
function unescapeHtml(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot|#x27|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}
