import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Manifest as ViteManifest } from 'vite';
import type { Address } from '../core/address/address.ts';
import { formatAddress } from '../core/address/format-address.ts';
import { besidePages } from './beside-pages.ts';
import { createBuiltAtlasClient } from './built-atlas-client.ts';
import type { BuiltAtlasClient } from './built-atlas-client.ts';
import { CONTENT_POLICY } from './content-policy.ts';
import { describeThing } from './describe-thing.ts';
import { dataBlock, escapeHtml, voidElement } from '../core/text/html.ts';
import { describePage, readFacts } from './page-facts.ts';
import type { PageFacts, Site } from './page-facts.ts';
import type { PublishedAtlas } from './publish-atlas.ts';
import { RECOVERY_FOLDER, RECOVERY_SCRIPT, SHELL_FOLDER } from './write-offline.ts';

/** What the server bundle gives for one URL. */
interface Rendered {
  readonly html: string;
  /** Titles and metas, ready for `<head>`. */
  readonly head: string;
  /** What the page needs to hydrate. */
  readonly data: unknown;
}

interface ServerBundle {
  readonly render: (url: string, services: { readonly atlas: BuiltAtlasClient }, base: string) => Promise<Rendered>;
  readonly STATIC_PAGES: Readonly<Record<'shell' | 'recovery', (base: string) => string>>;
}

/** Where everything is. Folders are absolute. */
export interface PrerenderPlaces {
  readonly clientFolder: string;
  readonly serverEntry: string;
  readonly site: Site;
}

/** The app, which the boot script asks for once the page is painted. */
const APP = 'src/app/main.tsx';

/** The lazy module of each page, preloaded so that it is not found only after the first script ran. */
const ROOMS: Readonly<Record<Address['kind'], string>> = {
  home: 'src/app/timeline/TimelinePage.tsx',
  story: 'src/app/timeline/TimelinePage.tsx',
  event: 'src/app/event/EventPage.tsx',
  articles: 'src/app/articles/ArticlesPage.tsx',
  article: 'src/app/article/ArticlePage.tsx',
  search: 'src/app/search/SearchPage.tsx',
  compare: 'src/app/compare/ComparePage.tsx',
  comparison: 'src/app/compare/ComparisonPage.tsx',
  facts: 'src/app/compare/FactsPage.tsx',
  dossier: 'src/app/dossier/DossierPage.tsx',
  map: 'src/app/map/MapPage.tsx',
  quotes: 'src/app/quotes/QuotesPage.tsx',
  quote: 'src/app/quotes/QuotePage.tsx',
  names: 'src/app/name/NamesPage.tsx',
  name: 'src/app/name/NamePage.tsx',
  about: 'src/app/about/AboutPage.tsx',
  settings: 'src/app/settings/SettingsPage.tsx',
  keys: 'src/app/keys/KeysPage.tsx',
  checkup: 'src/app/checkup/CheckupPage.tsx',
  unknown: APP,
};

/** Pages of further events and names are drawn by the app when they are asked for: ten thousand small files serve no reader. */
const MOST_EVENT_PAGES = 1000;
const MOST_NAME_PAGES = 1000;

/** Fonts that the first screen is set in. */
const PRELOADED_FONTS = ['literata-latin-standard-normal', 'sofia-sans-latin-wght-normal'];

/**
 * Writes every page of the collection as HTML that reads without a script, and `404.html` for all other addresses. Each page names
 * the path it was made for, so that the app hydrates no other. Returns what the pages of the collection say of themselves.
 */
export async function prerender(published: PublishedAtlas, places: PrerenderPlaces): Promise<readonly PageFacts[]> {
  const { clientFolder, serverEntry, site } = places;
  const { base } = site;
  const template = await readFile(join(clientFolder, 'index.html'), 'utf8');
  const assets = JSON.parse(await readFile(join(clientFolder, '.vite/manifest.json'), 'utf8')) as ViteManifest;
  const { render, STATIC_PAGES } = (await import(pathToFileURL(serverEntry).href)) as ServerBundle;
  const atlas = createBuiltAtlasClient(published);
  const { collection } = await atlas.manifest();
  const pages: Address[] = [
    { kind: 'home', story: [] },
    { kind: 'articles', story: [] },
    { kind: 'search' },
    { kind: 'map' },
    ...(await besidePages(atlas)),
    { kind: 'dossier' },
    ...(await namePages(atlas)),
    { kind: 'about' },
    { kind: 'settings' },
    { kind: 'keys' },
    { kind: 'checkup' },
    { kind: 'unknown', path: '/404' },
    ...collection.stories.map(({ id }): Address => ({ kind: 'story', story: id })),
    ...(await atlas.events()).slice(0, MOST_EVENT_PAGES).map(({ id }): Address => ({ kind: 'event', event: id })),
    ...atlas.articleIds().map((article): Address => ({ kind: 'article', article })),
  ];
  const facts: PageFacts[] = [];
  for (const address of pages) {
    const path = formatAddress(address);
    const rendered = await render(base.slice(0, -1) + path, { atlas }, base);
    const file = address.kind === 'unknown' ? '404.html' : `${path.slice(1)}index.html`;
    const own = readFacts(address, path.slice(1), rendered.head);
    const extra = [preloads(assets, ROOMS[address.kind], base)];
    if (address.kind !== 'unknown') {
      facts.push(own);
      extra.push(describePage(own, site));
    }
    // Where the host is not known, the path is enough for a reader on the page.
    const described = await describeThing(address, atlas, (site.origin ?? '') + base);
    if (described !== undefined) extra.push(dataBlock('application/ld+json', described));
    const madeFor = address.kind === 'unknown' ? '' : base + path.slice(1);
    await write(join(clientFolder, file), fill(template, rendered, { madeFor, head: extra.join('\n    ') }));
  }
  const frame = (html: string, text: string): string =>
    fill(template, { html, head: title(text), data: null }, { madeFor: '', head: preloads(assets, APP, base) });
  await write(join(clientFolder, SHELL_FOLDER, 'index.html'), frame(STATIC_PAGES.shell(base), 'Story Atlas'));
  const recovery = withOwnScript(frame(STATIC_PAGES.recovery(base), 'Recovery — Story Atlas'), base);
  await write(join(clientFolder, RECOVERY_FOLDER, 'index.html'), recovery);
  await rm(join(clientFolder, '.vite'), { recursive: true });
  return facts;
}

/** The names that are mentioned most. */
async function namePages(atlas: BuiltAtlasClient): Promise<readonly Address[]> {
  const rows = (await atlas.nameRows()).toSorted((a, b) => b.mentions - a.mentions);
  return [{ kind: 'names' }, ...rows.slice(0, MOST_NAME_PAGES).map(({ id }): Address => ({ kind: 'name', name: id }))];
}

function fill(template: string, { html, head, data }: Rendered, own: { madeFor: string; head: string }): string {
  const policy = voidElement('meta', { 'http-equiv': 'Content-Security-Policy', content: CONTENT_POLICY });
  const referrer = voidElement('meta', { name: 'referrer', content: 'no-referrer' });
  const replacements: readonly (readonly [RegExp, (found: string) => string])[] = [
    [/<meta charset="[^"]*"\s*\/?>/i, (charset) => [charset, policy, referrer, preloadStyle(template)].join('\n    ')],
    [/<title>.*?<\/title>/s, () => `${head}\n    ${own.head}`],
    [
      /<div id="root"[^>]*><\/div>/,
      (root) =>
        `${root.replace('></div>', '')} data-path="${escapeHtml(own.madeFor)}">${html}</div>\n    ${dataBlock('application/json', data, { id: 'atlas-data' })}`,
    ],
  ];
  return replacements.reduce((page, [pattern, replacement]) => replaceOnce(page, pattern, replacement), template);
}

/** The page that has to work without the app asks for one small script instead of it. */
function withOwnScript(html: string, base: string): string {
  const script = `<script defer src="${escapeHtml(base)}${RECOVERY_SCRIPT}"></script>`;
  return replaceOnce(html, /<script type="module"[^>]*><\/script>/, () => script);
}

function title(text: string): string {
  return `<title>${escapeHtml(text)}</title>${voidElement('meta', { name: 'robots', content: 'noindex' })}`;
}

function replaceOnce(text: string, pattern: RegExp, replacement: (found: string) => string): string {
  if (!pattern.test(text)) throw new Error(`index.html has nothing like ${String(pattern)}`);
  return text.replace(pattern, replacement);
}

/**
 * The styles, asked for before the script that waits: Chromium looks ahead of a script only as far as a policy in the page, so that
 * they would be asked for after it.
 */
function preloadStyle(template: string): string {
  const [, href = ''] = /<link rel="stylesheet" crossorigin href="([^"]+)">/.exec(template) ?? [];
  if (href === '') throw new Error('index.html has no styles');
  return voidElement('link', { rel: 'preload', as: 'style', crossorigin: '', href });
}

/** Fonts of the first screen, and the room's script at low priority: otherwise it is found only after the app ran. */
function preloads(assets: ViteManifest, room: string, base: string): string {
  const app = chunksOf(assets, APP);
  const own = [...chunksOf(assets, room)].filter((name) => !app.has(name));
  return [
    ...PRELOADED_FONTS.map((name) => {
      const file = Object.values(assets).find((asset) => asset.src?.includes(`${name}.woff2`))?.file;
      if (file === undefined) throw new Error(`The build has no font ${name}`);
      return voidElement('link', {
        rel: 'preload',
        as: 'font',
        type: 'font/woff2',
        crossorigin: '',
        href: base + file,
      });
    }),
    ...own.map((name) =>
      voidElement('link', { rel: 'modulepreload', fetchpriority: 'low', href: base + (assets[name]?.file ?? '') }),
    ),
  ].join('\n    ');
}

/** A chunk and everything that it imports at once. */
function chunksOf(assets: ViteManifest, entry: string, seen = new Set<string>()): ReadonlySet<string> {
  const chunk = assets[entry];
  if (chunk === undefined) throw new Error(`The build has no ${entry}`);
  if (entry === 'index.html' || seen.has(entry)) return seen;
  for (const name of chunk.imports ?? []) chunksOf(assets, name, seen);
  return seen.add(entry);
}

async function write(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
