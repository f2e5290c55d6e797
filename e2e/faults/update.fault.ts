import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookForUpdate, untilSaved } from '../host.ts';
import { announced, countLoads, test } from './releases.ts';
import { ARTICLE, expect, followToArticle, readable } from './rig.ts';

test('update 1: an open tab asks for code it has not loaded yet', async ({ reader: { host, open }, releases }) => {
  const page = await open('/articles/');
  const loads = countLoads(page);
  await host.deploy((await releases.next()).folder);
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
  releases,
}) => {
  const { folder, sign } = await releases.next();
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
  test(`update 6: a release is half there, ${half}`, async ({ reader: { host, open }, releases }) => {
    const { folder } = await releases.next();
    const mixed = join(releases.place, `mixed-${half.replace(' ', '-')}`);
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

test('update 13: the line comes and goes twenty times while a release arrives', async ({
  reader: { host, open },
  releases,
}) => {
  const { folder } = await releases.next();
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

test('update 14: a release that changes nothing but headers', async ({ reader: { host, open }, releases }) => {
  const folder = join(releases.place, 'headers');
  cpSync(host.folder, folder, { recursive: true });
  const script = readFileSync(join(folder, 'sw.js'), 'utf8');
  const changed = script.replace(/(["'`]Permissions-Policy["'`]\s*:\s*["'`])/gi, '$1fullscreen=(), ');
  expect(changed).not.toBe(script);
  writeFileSync(join(folder, 'sw.js'), changed);
  await host.deploy(folder);
  const page = await open(ARTICLE);
  await lookForUpdate(page);
  const header = () => page.evaluate(async () => (await fetch(location.href)).headers.get('permissions-policy') ?? '');
  await expect.poll(header, { timeout: 60_000 }).toContain('fullscreen=()');
});

test('update 16: what other apps of the origin keep is left alone', async ({ reader: { host, open }, releases }) => {
  const others = ['other-app', 'story-atlas:/elsewhere/:files', 'workbox-precache-v2'];
  const before = await open('/keys/');
  await before.evaluate(async (names) => {
    for (const name of names) await (await caches.open(name)).put('/theirs', new Response('theirs'));
  }, others);
  await host.deploy((await releases.next()).folder);
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

test('beside the count, update 5: a release is taken back', async ({ reader: { host, open }, releases }) => {
  const before = host.folder;
  const { folder, sign } = await releases.next();
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
