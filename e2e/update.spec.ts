import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeOffline } from '../src/build/write-offline.ts';
import { expect, test } from './app.ts';
import { folderOf } from './build-edition.ts';
import { OWN, SHIPPED } from './editions.ts';
import { Host, lookForUpdate, untilSaved } from './host.ts';

test.use({ serviceWorkers: 'allow' });
test.setTimeout(180_000);

test('a new edition is announced, the open page goes on with its own, and opens the new one when asked', async ({
  page,
}) => {
  const host = new Host(SHIPPED);
  await host.start();
  await page.goto(host.url('/articles/'));
  await untilSaved(page);
  const loads: string[] = [];
  page.on('load', () => loads.push(page.url()));
  await host.deploy(folderOf(OWN));
  await lookForUpdate(page);
  await expect(
    page.getByText('A new edition is ready. It opens when you reload; your place is kept.').first(),
  ).toBeVisible({ timeout: 50_000 });
  // Neither the article nor the code of its page is on the host's new edition under these names.
  await page
    .getByRole('main')
    .getByRole('link', { name: /Vladivostok university/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /Vladivostok university/ })).toBeVisible();
  expect(loads).toEqual([]);
  await page.goBack();
  await page.getByRole('button', { name: 'Reload now' }).click();
  await expect(page.getByRole('link', { name: /Lighthouse \d+ is painted/ }).first()).toBeVisible();
  await expect.poll(() => loads.length).toBe(1);
  await host.stop();
});

test('a worker that is broken or gone harms nothing, and one that retires takes everything with it', async ({
  page,
}) => {
  const host = new Host(SHIPPED);
  await host.start();
  await page.goto(host.url('/keys/'));
  await untilSaved(page);
  const faults = [
    { status: 404, type: 'text/plain', body: 'nothing' },
    { status: 500, type: 'text/javascript', body: '' },
    { status: 200, type: 'text/html', body: '<form>Log in</form>' },
    { status: 200, type: 'text/javascript', body: 'this is no script' },
  ];
  for (const { status, type, body } of faults) {
    host.spoil = ({ url }, response) => {
      if (url === '/sw.js') response.writeHead(status, { 'content-type': type }).end(body);
      return url === '/sw.js';
    };
    await lookForUpdate(page);
    await page.reload();
    await untilSaved(page);
  }
  host.spoil = () => false;
  const retired = mkdtempSync(join(tmpdir(), 'story-atlas-retired-'));
  cpSync(folderOf(SHIPPED), retired, { recursive: true });
  await writeOffline({ folder: retired, articles: new Set(), isKeeping: false });
  await host.deploy(retired);
  await lookForUpdate(page);
  const kept = () => page.evaluate(() => caches.keys());
  await expect.poll(kept).toEqual([]);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Keys' })).toBeVisible();
  await expect.poll(kept).toEqual([]);
  await host.stop();
  rmSync(retired, { recursive: true });
});
