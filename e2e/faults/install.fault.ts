import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as plain } from '@playwright/test';
import { OfflineStore } from '../../src/worker/offline-store.ts';
import { SHIPPED } from '../editions.ts';
import { Host, untilSaved } from '../host.ts';
import { MemoryCaches } from './memory-caches.ts';
import { ARTICLE, expect, filesOf, readable, test, wrongFiles } from './rig.ts';
import { answerLogin, FAULTS } from './spoil.ts';

/** The points 5 to 15, in their order. */
const INSTALL = Object.entries(FAULTS).map(([name, fault], index) => ({ name, fault, point: index + 5 }));
const SLOW = 'three seconds of silence';

/** One file of each kind that the page itself does not ask for. */
const KINDS = [
  /^offline-files\.json$/,
  /^recovery\.js$/,
  /^assets\/MapPage-.*\.js$/,
  /^atlas\/network-/,
  /^atlas\/search-[0-9a-f]{10}\//,
  /^atlas\/2024/,
  /^about\/$/,
];

/** Has a host answer wrongly for the worker's own requests; what the page asks for itself is not touched. */
function spoilFor(host: Host, victims: ReadonlySet<string>, fault: (typeof FAULTS)[string]): Set<string> {
  const hit = new Set<string>();
  host.spoil = (request, response) => {
    if (answerLogin(request, response)) return true;
    const path = (request.url ?? '').slice(1);
    if (!victims.has(path) || request.headers['sec-fetch-mode'] === 'navigate') return false;
    hit.add(path);
    const file = readFileSync(join(host.folder, path.replace(/(^|\/)$/, '$1index.html')));
    fault(response, file, path.endsWith('.js') ? 'text/javascript' : 'application/json');
    return true;
  };
  return hit;
}

for (const { name, fault, point } of INSTALL) {
  test(`offline ${point}: ${name}, while saving`, async ({ newcomer }) => {
    const { host, open } = await newcomer();
    const victims = new Set(KINDS.flatMap((kind) => filesOf(host).find(({ path }) => kind.test(path))?.path ?? []));
    expect(victims.size).toBe(KINDS.length);
    const hit = spoilFor(host, victims, fault);
    const page = await open('/checkup/');
    const total = victims.size;
    const found = new Set<string>();
    // A device stops at the first file that is wrong. Each that was hit is mended by the host, and the reader presses once more.
    while (name !== SLOW && found.size < total) {
      await expect(page.getByRole('link', { name: /^Not saved/ })).toBeVisible();
      expect(await wrongFiles(page, host)).toEqual([]);
      for (const path of hit) found.add(path);
      for (const path of hit) victims.delete(path);
      await page.getByRole('button', { name: 'Check again' }).click();
      await expect(page.getByRole('link', { name: /^Saving|^Works/ })).toBeVisible();
      await expect(page.getByRole('link', { name: /^Not saved|^Works/ })).toBeVisible({ timeout: 90_000 });
    }
    await untilSaved(page);
    expect(hit.size).toBe(total);
    expect(await wrongFiles(page, host)).toEqual([]);
    await page.goto(host.url(ARTICLE));
    await readable(page);
  });

  if (name === SLOW) continue;
  plain(`offline ${point}: ${name}, for every single file`, async () => {
    const host = new Host(SHIPPED);
    await host.start();
    const files = filesOf(host);
    const caches = new MemoryCaches();
    const store = new OfflineStore({
      caches: caches as unknown as CacheStorage,
      fetch: (url, init) => fetch(url, { ...init, mode: 'cors' }),
      scope: host.url(),
      list: files[0] ?? { path: '', bytes: 0, sha256: '' },
      pauses: [0],
    });
    await store.save(() => undefined);
    const wrong: string[] = [];
    for (const { path } of files.slice(1)) {
      caches.forget(host.url(`/${path}`));
      spoilFor(host, new Set([path]), fault);
      const came = await store.mend(path).then(
        () => true,
        () => false,
      );
      if (came || caches.has(host.url(`/${path}`))) wrong.push(path);
    }
    expect(wrong).toEqual([]);
    host.spoil = () => false;
    const parts = await store.check();
    expect(parts.map(({ right }) => right)).toEqual(parts.map((part) => part.files));
    await host.stop();
  });
}
