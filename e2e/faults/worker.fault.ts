import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOffline } from '../../src/build/write-offline.ts';
import { lookForUpdate, untilSaved } from '../host.ts';
import { countLoads, test } from './releases.ts';
import { ARTICLE, expect, followToArticle, readable } from './rig.ts';

test('update 7: the worker is still the old one, for a day', async ({ reader: { host, open }, newcomer, releases }) => {
  const before = readFileSync(join(host.folder, 'sw.js'));
  const { folder, sign } = await releases.next();
  await host.deploy(folder);
  host.spoil = ({ url }, response) => {
    if (url === '/sw.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end(before);
    return url === '/sw.js';
  };
  const page = await open('/articles/');
  await lookForUpdate(page);
  await followToArticle(page);
  // Somebody who has never been here gets the new pages with the old worker, which cannot keep them and says so.
  const stranger = await newcomer();
  const fresh = await stranger.context.newPage();
  await fresh.goto(host.url('/keys/'));
  await expect(fresh.getByText(sign)).toBeVisible();
  await expect(fresh.getByRole('link', { name: /^Not saved/ })).toBeVisible();
  host.spoil = () => false;
  await fresh.reload();
  await untilSaved(fresh);
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

test('update 9: a worker that retires heals in one load', async ({ reader: { host, open }, releases }) => {
  const retired = join(releases.place, 'retired');
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

test('update 10: the host answers for a missing script with its home page', async ({ newcomer, releases }) => {
  const { host, open } = await newcomer({ serviceWorkers: 'block' });
  const page = await open('/keys/');
  const { folder, sign } = await releases.next();
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
});

test('update 11: fifty failures, and no page is loaded again by itself', async ({ newcomer }) => {
  const { host, open } = await newcomer({ serviceWorkers: 'block' });
  const page = await open('/keys/');
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
});

function isThere(file: string): boolean {
  try {
    return readFileSync(file).length > 0;
  } catch {
    return false;
  }
}
