import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { parseOfflineList } from '../../src/core/offline/offline-list.ts';
import type { OfflineFile } from '../../src/core/offline/offline-list.ts';
import { SHIPPED } from '../editions.ts';
import type { Edition } from '../editions.ts';
import { Host, untilSaved } from '../host.ts';

export const ARTICLE = '/articles/2023-09-17-ap-kim-vladivostok-b/';

/** A reader's device with everything saved, and the host it came from. */
export interface Reader {
  readonly host: Host;
  readonly context: BrowserContext;
  /** Opens a page in a tab of its own. Paths begin with a slash. */
  readonly open: (path: string) => Promise<Page>;
}

/** What the reader set and gathered: acknowledged, so that no fault may lose it. */
const ACKNOWLEDGED = {
  'story-atlas:reading-settings': '{"version":1,"theme":"dark","textSize":115}',
  'story-atlas:dossier': `["${ARTICLE}#p3"]`,
  'story-atlas:recent-searches': '["frigate"]',
};

/** Somebody who has never been here. */
export interface Newcomer {
  /** What their host serves. */
  readonly edition?: Edition;
  /** Whether their browser lets a page keep files. */
  readonly serviceWorkers?: 'allow' | 'block';
}

export interface Faults {
  /** Misdeeds of pages so far: uncaught errors, refused by the policy, errors printed by us, requests to others. */
  readonly watch: (context: BrowserContext) => readonly string[];
  /** A device with nothing saved, and a host of its own, both gone after the test. */
  readonly newcomer: (who?: Newcomer) => Promise<Reader>;
  readonly checks: undefined;
}

/**
 * Tests of faults. `reader` has visited once and stays the same for all tests of a file, for as long as they pass: what a fault
 * breaks and does not heal would show in the next one. After each test the five checks are made.
 */
export const test = base.extend<Faults, { reader: Reader }>({
  reader: [
    async ({ browser }, run) => {
      const reader = await meet(await browser.newContext({ serviceWorkers: 'allow' }), new Host(SHIPPED));
      await visit(reader);
      await run(reader);
      await part(reader);
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  watch: async ({ browser }, run) => {
    const seen: (readonly string[])[] = [];
    await run((context) => {
      const misdeeds = watchContext(context);
      seen.push(misdeeds);
      return misdeeds;
    });
    expect(browser.isConnected(), 'nothing crashed').toBe(true);
    expect(seen.flat(), 'no errors, nothing asked of others').toEqual([]);
  },
  newcomer: async ({ browser, watch }, run) => {
    const all: Reader[] = [];
    await run(async ({ edition = SHIPPED, serviceWorkers = 'allow' } = {}) => {
      const context = await browser.newContext({ serviceWorkers });
      watch(context);
      const reader = await meet(context, new Host(edition));
      all.push(reader);
      return reader;
    });
    for (const reader of all) await part(reader);
  },
  checks: [
    async ({ reader, watch }, run) => {
      watch(reader.context);
      await run(undefined);
      await healed(reader);
    },
    { auto: true },
  ],
});

export { expect };

async function meet(context: BrowserContext, host: Host): Promise<Reader> {
  await host.start();
  const open = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(host.url(path));
    // What a fault does to a page that has not yet asked for its app is another matter.
    await page.locator('html[data-app]').waitFor({ state: 'attached' });
    return page;
  };
  return { host, context, open };
}

async function part({ context, host }: Reader): Promise<void> {
  await context.close();
  await host.stop();
}

/** A first visit: everything is saved, and the reader has set and gathered something. */
export async function visit({ open }: Reader): Promise<void> {
  const page = await open('/keys/');
  await page.evaluate((kept) => Object.assign(localStorage, kept), ACKNOWLEDGED);
  await page.reload();
  await untilSaved(page);
  await page.close();
}

/** Usable, nothing acknowledged lost, and everything saved is right again: by itself, with the fault gone. */
export async function healed({ host, context, open }: Reader): Promise<void> {
  host.spoil = () => false;
  await context.setOffline(false);
  await host.restart();
  for (const page of context.pages()) await page.close();
  const page = await open(ARTICLE);
  await readable(page);
  await untilSaved(page);
  const kept = await page.evaluate(
    (names) => names.map((name) => [name, localStorage.getItem(name)]),
    Object.keys(ACKNOWLEDGED),
  );
  expect(Object.fromEntries(kept), 'nothing acknowledged lost').toEqual(ACKNOWLEDGED);
  expect(await wrongFiles(page, host), 'nothing wrong is kept').toEqual([]);
  await page.close();
}

/** Follows a list's link to an article, as a reader does, which asks for code and text that the page did not have. */
export async function followToArticle(page: Page): Promise<void> {
  await page
    .getByRole('main')
    .getByRole('link', { name: /Vladivostok university/ })
    .first()
    .click();
  await readable(page);
}

/** The text of the article can be read. */
export async function readable(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: /Vladivostok/ })).toBeVisible();
  await expect(page.getByText(/[a-z]{3,} [a-z]{2,} [a-z]+/).first()).toBeVisible();
}

/** Every file of the edition that a host serves. */
export function filesOf({ folder }: Pick<Host, 'folder'>): readonly OfflineFile[] {
  const text = readFileSync(join(folder, LIST));
  const list = parseOfflineList(JSON.parse(text.toString()));
  const own = { path: LIST, bytes: text.length, sha256: createHash('sha256').update(text).digest('hex') };
  return [own, ...(list?.parts ?? []).flatMap(({ files }) => files)];
}

const LIST = 'offline-files.json';

/** What the caches of a device may hold: the files of each edition that the host ever served, in the cache that bears its name. */
function rightFiles(host: Host): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const editions = host.folders.filter((folder) => existsSync(join(folder, LIST))).map((folder) => filesOf({ folder }));
  return Object.fromEntries(
    editions.map((files) => [
      files[0]?.sha256.slice(0, 16) ?? '',
      Object.fromEntries(files.map(({ path, sha256 }) => [host.url(`/${path}`), sha256])),
    ]),
  );
}

/** Kept files whose content is not their edition's, which are of no edition, opaque, redirected, or of another origin. */
export async function wrongFiles(page: Page, host: Host): Promise<readonly string[]> {
  return page.evaluate(async (editions) => {
    const all = Object.assign({}, ...Object.values(editions)) as Readonly<Record<string, string>>;
    const wrong: string[] = [];
    for (const name of (await caches.keys()).filter((one) => one.startsWith('story-atlas:'))) {
      const [, edition] = name.split(':edition:');
      const hashes = edition === undefined ? all : editions[edition];
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const kept = await cache.match(request);
        if (!kept || request.url.endsWith('?state')) continue;
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await kept.clone().arrayBuffer()));
        const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
        const isWrong = kept.type === 'opaque' || kept.redirected || hashes?.[request.url] !== hex;
        if (isWrong) wrong.push(`${name} ${request.url}`);
      }
    }
    return wrong;
  }, rightFiles(host));
}

function watchContext(context: BrowserContext): readonly string[] {
  const misdeeds: string[] = [];
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') misdeeds.push(`request to ${hostname}`);
  });
  context.on('console', (message) => {
    // The browser itself prints what a host does not answer; that is the fault, not the app's.
    const isOfHost = /Failed to load (?:resource|module script)|net::ERR_|ServiceWorker/.test(message.text());
    if (message.type() === 'error' && !isOfHost) misdeeds.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => misdeeds.push(`uncaught: ${String(error.error())}`));
  return misdeeds;
}
