import type { Page } from '@playwright/test';
import { BELOW, DEEP, SHIPPED } from '../editions.ts';
import type { Host } from '../host.ts';
import { untilSaved } from '../host.ts';
import { ARTICLE, expect, filesOf, followToArticle, readable, test, visit, wrongFiles } from './rig.ts';

/** One address of every kind of page. The first of each kind that is kept stands for the others. */
const KINDS = ['articles', 'events', 'names', 'quotes', 'stories', 'compare'];
const PLAIN = ['/', '/map/', '/map/?view=places', '/search/?q=frigate', '/dossier/', '/about/', '/settings/', '/keys/'];

function onePageOfEachKind(host: Host): readonly string[] {
  const paths = filesOf(host).map(({ path }) => path);
  const lists = KINDS.filter((kind) => paths.includes(`${kind}/`)).map((kind) => `/${kind}/`);
  const firsts = KINDS.flatMap(
    (kind) => paths.find((path) => path.startsWith(`${kind}/`) && path !== `${kind}/`) ?? [],
  );
  return [...PLAIN, ...lists, ...firsts.map((path) => `/${path}`), '/checkup/', '/recovery/'];
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

for (const edition of [SHIPPED, BELOW, DEEP]) {
  test(`offline 1: the host is gone after the first visit, at ${edition.base}`, async ({ newcomer }) => {
    const reader = await newcomer({ edition });
    await visit(reader);
    const { host, context, open } = reader;
    await host.stop();
    await context.setOffline(true);
    for (const path of onePageOfEachKind(host)) {
      const page = await open(path);
      await expect(heading(page), path).toBeVisible();
      await expect(heading(page), path).not.toHaveText(/No page here|stopped working/);
      if (path !== '/recovery/')
        await expect(page.getByRole('link', { name: /everything here still works/ })).toBeVisible();
      await page.close();
    }
    // By links, without loading a page anew: code and data of every room are there.
    const page = await open('/articles/');
    await followToArticle(page);
  });
}

test('offline 2: a deep link in a tab of its own', async ({ reader: { host, open } }) => {
  await host.stop();
  const page = await open(`${ARTICLE}?q=kim#p3`);
  await readable(page);
  await expect(page.locator('mark').first()).toBeVisible();
});

test('offline 3: other forms of an address', async ({ reader: { host, open } }) => {
  await host.stop();
  const path = ARTICLE.slice(1, -1);
  for (const form of [path, `${path}/index.html`, path.toUpperCase(), `${path}?x=1`, `${path}/#p2`, `/${path}//`]) {
    const page = await open(`/${form}`);
    await readable(page);
    await page.close();
  }
});

test('offline 4: an address without a page', async ({ reader: { host, open } }) => {
  await host.stop();
  const page = await open('/nowhere/at/all');
  await expect(page.getByRole('heading', { level: 1, name: 'No page here' })).toBeVisible();
});

test('offline 16: one file is blocked in the reader’s browser', async ({ newcomer }) => {
  const { host, context } = await newcomer();
  const blocked = filesOf(host).find(({ path }) => /assets\/SearchPage/.test(path))?.path ?? '';
  host.spoil = ({ url }, response) => {
    if (url === `/${blocked}`) response.socket?.resetAndDestroy();
    return url === `/${blocked}`;
  };
  const page = await context.newPage();
  await page.route(`**/${blocked}`, (route) => route.abort('blockedbyclient'));
  await page.goto(host.url(ARTICLE));
  await readable(page);
  await expect(page.getByRole('link', { name: 'Not saved for offline' })).toBeVisible();
  await page.goto(host.url('/search/?q=frigate'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.unroute(`**/${blocked}`);
  host.spoil = () => false;
  await page.goto(host.url(ARTICLE));
  await untilSaved(page);
});

test('offline 17: the tab is closed while saving', async ({ newcomer }) => {
  const { host, open } = await newcomer();
  let asked = 0;
  host.spoil = ({ headers }, response) => {
    // Files that the worker asks for, after the first hundred, are never answered.
    if (headers['sec-fetch-mode'] !== 'same-origin') return false;
    asked += 1;
    if (asked > 100) response.socket?.setTimeout(0);
    return asked > 100;
  };
  const first = await open('/keys/');
  await expect(first.getByRole('link', { name: /Saving for offline, [1-9]/ })).toBeVisible();
  await expect.poll(() => asked, { timeout: 60_000 }).toBeGreaterThan(100);
  await first.close();
  await host.stop();
  let again = 0;
  host.spoil = ({ headers }) => {
    if (headers['sec-fetch-mode'] === 'same-origin') again += 1;
    return false;
  };
  await host.start();
  const page = await open(ARTICLE);
  await readable(page);
  await untilSaved(page);
  expect(await wrongFiles(page, host)).toEqual([]);
  // What had come is not asked for again.
  expect(again).toBeLessThan(filesOf(host).length - 50);
});

test('offline 18: a device with one megabyte left', async ({ newcomer }) => {
  const { host, context } = await newcomer();
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const origin = new URL(host.url()).origin;
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
  await page.goto(host.url(ARTICLE));
  await readable(page);
  await expect(page.getByRole('link', { name: 'No space for offline use' })).toBeVisible();
  await page.getByRole('link', { name: 'No space for offline use' }).click();
  await expect(page.getByText(/out of space, so offline use is off/)).toBeVisible();
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('button', { name: 'Check again' }).click();
  await untilSaved(page);
  expect(await wrongFiles(page, host)).toEqual([]);
});

test('offline 19: kept files are deleted or damaged later', async ({ reader: { host, context, open } }) => {
  const page = await open('/keys/');
  // With a host there the page would mend at once what it finds wrong.
  await host.stop();
  const harm = () =>
    page.evaluate(async () => {
      const name = (await caches.keys()).find((one) => one.endsWith(':files')) ?? '';
      const cache = await caches.open(name);
      const articles = (await cache.keys()).filter(({ url }) => /atlas\/20/.test(url));
      await cache.put(articles[0]?.url ?? '', new Response('{}', { headers: { 'content-type': 'application/json' } }));
      await cache.delete(articles[1]?.url ?? '');
    });
  await harm();
  // Nor does the browser's own cache, where what was loaded lately may still be found.
  await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
  const offline = await open('/checkup/');
  await expect(offline.getByRole('link', { name: /not everything is saved|Not saved/ })).toBeVisible();
  await offline.close();
  await host.start();
  const online = await open('/checkup/');
  await untilSaved(online);
  expect(await wrongFiles(online, host)).toEqual([]);
});

for (const way of ['there is none', 'it is refused'] as const) {
  test(`offline 20: no worker, ${way}`, async ({ newcomer }) => {
    const { context, open } = await newcomer();
    await context.addInitScript((kind) => {
      if (kind === 'there is none') {
        Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
        return;
      }
      // The empty page that a tab begins with has no workers to refuse.
      if (!('serviceWorker' in navigator)) return;
      const refuse = () => Promise.reject(new DOMException('refused', 'SecurityError'));
      Object.defineProperty(ServiceWorkerContainer.prototype, 'register', { value: refuse });
    }, way);
    const first = await open(ARTICLE);
    await readable(first);
    const page = await open('/checkup/');
    await expect(page.getByText(/does not save files for this page|Not saved for offline/).first()).toBeVisible();
    await page.getByRole('link', { name: 'Timeline' }).first().click();
    await expect(heading(page)).not.toHaveText('Offline and checkup');
  });
}

test('offline 21: a slow line that breaks: the text is there long before everything is saved', async ({ newcomer }) => {
  const { host, context } = await newcomer();
  const answer = host.spoil;
  const page = await context.newPage();
  let count = 0;
  host.slow = { bytesPerSecond: 50_000, delayMs: 2000 };
  host.spoil = (request, response) => {
    count += 1;
    if (count % 50 === 0) response.socket?.resetAndDestroy();
    return count % 50 === 0 || answer(request, response);
  };
  await page.goto(host.url(ARTICLE), { waitUntil: 'commit' });
  await readable(page);
  await expect(page.getByRole('link', { name: 'Works offline' })).toHaveCount(0);
  host.slow = undefined;
  host.spoil = () => false;
  await page.reload();
  await untilSaved(page);
});

test('offline 22: nothing opaque, redirected or foreign is kept', async ({ reader: { host, open } }) => {
  const page = await open(ARTICLE);
  expect(await wrongFiles(page, host)).toEqual([]);
  const kept = await page.evaluate(async () => {
    const all: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const response = await cache.match(request);
        all.push(`${response?.type} ${response?.redirected} ${new URL(request.url).origin === location.origin}`);
      }
    }
    return [...new Set(all)];
  });
  expect(kept).toEqual(['default false true']);
});
