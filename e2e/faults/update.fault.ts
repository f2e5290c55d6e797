import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeOffline } from '../../src/build/write-offline.ts';
import { folderOf } from '../build-edition.ts';
import { SHIPPED } from '../editions.ts';
import { Host, lookForUpdate, untilSaved } from '../host.ts';
import { makeRelease, signOf } from './make-release.ts';
import { ARTICLE, expect, followToArticle, readable, test } from './rig.ts';

const place = mkdtempSync(join(tmpdir(), 'story-atlas-releases-'));
test.afterAll(() => rmSync(place, { recursive: true, force: true }));

let last = 1;
/** The next release, put up on nothing yet. */
async function nextRelease(): Promise<{ readonly folder: string; readonly sign: string }> {
  last += 1;
  return { folder: await makeRelease(folderOf(SHIPPED), join(place, String(last)), last), sign: signOf(last) };
}

const announced = (page: Page) =>
  expect(page.getByText('A new edition is ready. It opens when you reload').first()).toBeVisible({ timeout: 60_000 });

function countLoads(page: Page): readonly string[] {
  const loads: string[] = [];
  page.on('load', () => loads.push(page.url()));
  return loads;
}

test('update 1: an open tab asks for code it has not loaded yet', async ({ reader: { host, open } }) => {
  const page = await open('/articles/');
  const loads = countLoads(page);
  await host.deploy((await nextRelease()).folder);
  await lookForUpdate(page);
  await announced(page);
  for (const name of ['Map', 'Quotes', 'Articles']) {
    await page.getByRole('navigation').getByRole('link', { name, exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(/stopped working|could not be opened/)).toHaveCount(0);
  }
  await followToArticle(page);
  expect(loads).toEqual([]);
});

test('update 3: a new tab has the new release, at the second page at the latest', async ({
  reader: { host, open },
}) => {
  const { folder, sign } = await nextRelease();
  await host.deploy(folder);
  const first = await open('/keys/');
  await lookForUpdate(first);
  await announced(first);
  const second = await open('/keys/');
  await expect(second.getByText(sign)).toBeVisible();
  await first.getByRole('button', { name: 'Reload now' }).click();
  await expect(first.getByText(sign)).toBeVisible();
});

for (const half of ['pages first', 'files first'] as const) {
  test(`update 6: a release is half there, ${half}`, async ({ reader: { host, open } }) => {
    const { folder } = await nextRelease();
    const mixed = join(place, `mixed-${half.replace(' ', '-')}`);
    const [over, under] = half === 'pages first' ? [folder, host.folder] : [host.folder, folder];
    cpSync(under, mixed, { recursive: true });
    const isFile = (path: string): boolean => /\/(?:assets|atlas)(?:\/|$)/.test(path.slice(over.length));
    cpSync(over, mixed, { recursive: true, filter: (path) => !isFile(path) });
    await host.deploy(mixed);
    const page = await open('/articles/');
    const loads = countLoads(page);
    await lookForUpdate(page);
    await followToArticle(page);
    expect(loads).toEqual([]);
    await host.deploy(folder);
    await lookForUpdate(page);
    await announced(page);
  });
}

test('update 7: the worker is still the old one, for a day', async ({ reader: { host, open }, browser, watch }) => {
  const before = readFileSync(join(host.folder, 'sw.js'));
  const { folder, sign } = await nextRelease();
  await host.deploy(folder);
  host.spoil = ({ url }, response) => {
    if (url === '/sw.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end(before);
    return url === '/sw.js';
  };
  const page = await open('/articles/');
  await lookForUpdate(page);
  await followToArticle(page);
  // Somebody who has never been here gets the new pages with the old worker, which cannot keep them and says so.
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  watch(context);
  const fresh = await context.newPage();
  await fresh.goto(host.url('/keys/'));
  await expect(fresh.getByText(sign)).toBeVisible();
  await expect(fresh.getByRole('link', { name: /^Not saved/ })).toBeVisible();
  host.spoil = () => false;
  await fresh.reload();
  await untilSaved(fresh);
  await context.close();
});

test('update 8: the worker is gone or broken', async ({ reader: { host, open } }) => {
  const answers = [
    [404, 'text/plain', 'nothing'],
    [500, 'text/javascript', ''],
    [200, 'text/html', '<form>Log in</form>'],
    [200, 'text/javascript', 'this is no script'],
  ] as const;
  for (const [status, type, body] of answers) {
    host.spoil = ({ url }, response) => {
      if (url === '/sw.js') response.writeHead(status, { 'content-type': type }).end(body);
      return url === '/sw.js';
    };
    const page = await open(ARTICLE);
    await lookForUpdate(page);
    await readable(page);
    await untilSaved(page);
    await page.close();
  }
});

test('update 9: a worker that retires heals in one load', async ({ reader: { host, open } }) => {
  const retired = join(place, 'retired');
  const before = host.folder;
  cpSync(before, retired, { recursive: true });
  await writeOffline({ folder: retired, articles: new Set(), isKeeping: false });
  await host.deploy(retired);
  const page = await open(ARTICLE);
  const kept = () =>
    page.evaluate(async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length]);
  await lookForUpdate(page);
  await readable(page);
  await expect.poll(kept, { timeout: 30_000 }).toEqual([[], 0]);
  await host.deploy(before);
});

test('update 10: the host answers for a missing script with its home page', async ({ browser, watch }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  watch(context);
  const host = new Host(SHIPPED);
  await host.start();
  const page = await context.newPage();
  await page.goto(host.url('/keys/'));
  const { folder, sign } = await nextRelease();
  await host.deploy(folder);
  const home = readFileSync(join(folder, 'index.html'));
  host.spoil = ({ url = '' }, response) => {
    const isGone = /^\/(?:assets|atlas)\//.test(url) && !isThere(join(folder, url));
    if (isGone) response.writeHead(200, { 'content-type': 'text/html' }).end(home);
    return isGone;
  };
  const loads = countLoads(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Map', exact: true }).first().click();
  await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
  await page.waitForTimeout(2000);
  expect(loads).toEqual([]);
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/stopped working|could not be opened/);
  await page.goto(host.url('/keys/'));
  await expect(page.getByText(sign)).toBeVisible();
  await context.close();
  await host.stop();
});

test('update 11: fifty failures, and no page is loaded again by itself', async ({ browser, watch }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  watch(context);
  const host = new Host(SHIPPED);
  await host.start();
  const page = await context.newPage();
  await page.goto(host.url('/keys/'));
  const loads = countLoads(page);
  host.spoil = ({ url = '' }, response) => {
    const isSpoilt = /^\/(?:assets|atlas)\//.test(url);
    if (isSpoilt) response.writeHead(503).end();
    return isSpoilt;
  };
  const failed = page.getByRole('button', { name: 'Reload' });
  for (let n = 0; n < 50; n += 1) {
    const name = n % 2 === 0 ? 'Map' : 'Quotes';
    await page.getByRole('navigation').getByRole('link', { name, exact: true }).first().click();
    await expect(failed).toBeVisible();
  }
  expect(loads).toEqual([]);
  host.spoil = () => false;
  await failed.click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/stopped working|could not be opened/);
  await context.close();
  await host.stop();
});

test('update 13: the line comes and goes twenty times while a release arrives', async ({ reader: { host, open } }) => {
  const { folder } = await nextRelease();
  await host.deploy(folder);
  const page = await open(ARTICLE);
  const loads = countLoads(page);
  const looking = lookForUpdate(page);
  for (let n = 0; n < 20; n += 1) {
    await host.stop();
    await page.waitForTimeout(150);
    await host.start();
    await page.waitForTimeout(150);
  }
  await looking;
  await readable(page);
  expect(loads).toEqual([]);
});

test('update 14: a release that changes nothing but headers', async ({ reader: { host, open } }) => {
  const folder = join(place, 'headers');
  cpSync(host.folder, folder, { recursive: true });
  const script = readFileSync(join(folder, 'sw.js'), 'utf8');
  const changed = script.replace(/(["'`]Permissions-Policy["'`]\s*:\s*["'`])/i, '$1fullscreen=(), ');
  expect(changed).not.toBe(script);
  writeFileSync(join(folder, 'sw.js'), changed);
  await host.deploy(folder);
  const page = await open(ARTICLE);
  await lookForUpdate(page);
  const header = () => page.evaluate(async () => (await fetch(location.href)).headers.get('permissions-policy') ?? '');
  await expect.poll(header, { timeout: 60_000 }).toContain('fullscreen=()');
});

test('update 16: what other apps of the origin keep is left alone', async ({ reader: { host, open } }) => {
  const others = ['other-app', 'story-atlas:/elsewhere/:files', 'workbox-precache-v2'];
  const before = await open('/keys/');
  await before.evaluate(async (names) => {
    for (const name of names) await (await caches.open(name)).put('/theirs', new Response('theirs'));
  }, others);
  await host.deploy((await nextRelease()).folder);
  await lookForUpdate(before);
  await announced(before);
  const page = await open(ARTICLE);
  await untilSaved(page);
  const left = await page.evaluate(async (names) => {
    const kept = (await caches.keys()).filter((name) => names.includes(name));
    for (const name of names) await caches.delete(name);
    return kept.toSorted();
  }, others);
  expect(left).toEqual(others.toSorted());
});

test('beside the count, update 5: a release is taken back', async ({ reader: { host, open } }) => {
  const before = host.folder;
  const { folder, sign } = await nextRelease();
  for (const [put, isNew] of [
    [folder, true],
    [before, false],
  ] as const) {
    await host.deploy(put);
    const page = await open('/keys/');
    await lookForUpdate(page);
    await announced(page);
    await page.getByRole('button', { name: 'Reload now' }).click();
    await expect(page.getByText(sign)).toHaveCount(isNew ? 1 : 0);
    await page.close();
  }
});

function isThere(file: string): boolean {
  try {
    return readFileSync(file).length > 0;
  } catch {
    return false;
  }
}
