import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as plain } from '@playwright/test';
import { expect, test } from '../app.ts';
import { folderOf } from '../build-edition.ts';
import { SHIPPED } from '../editions.ts';
import { Host } from '../host.ts';
import { makeFolder, place, report } from './made-folders.ts';

test.setTimeout(900_000);

test('build 4: an empty folder is built and says so', async ({ page }) => {
  const folder = makeFolder('empty', {});
  const out = join(place, 'empty-site');
  const { status, stderr } = build(folder, out);
  expect([status, stderr]).toEqual([0, expect.stringContaining('The folder has no clippings.')]);
  const host = new Host(SHIPPED, out);
  await host.start();
  for (const path of ['/', '/articles/', '/map/', '/quotes/', '/names/', '/search/?q=ferry', '/about/']) {
    await page.goto(host.url(path));
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
    await expect(page.getByText(/stopped working|could not be opened/), path).toHaveCount(0);
  }
  await host.stop();
});

const ODD = {
  '🚂.txt': 'train',
  'עברית.txt': 'hebrew',
  'a\nb.txt': 'broken',
  '__proto__.txt': 'proto',
  'CON.txt': 'device',
  'constructor.md': 'made',
  '-rf.txt': 'option',
  ' .txt': 'space',
};

test('build 8: names of all kinds, built and opened', async ({ page }) => {
  const folder = makeFolder('odd', Object.fromEntries(Object.entries(ODD).map(([file, name]) => [file, report(name)])));
  const out = join(place, 'odd-site');
  expect(build(folder, out).status).toBe(0);
  for (const file of readdirSync(out, { recursive: true, encoding: 'utf8' })) expect(file).toMatch(/^[\w./-]+$/);
  const host = new Host(SHIPPED, out);
  await host.start();
  for (const name of Object.values(ODD)) {
    await page.goto(host.url('/articles/'));
    await page
      .getByRole('main')
      .getByRole('link', { name: `The ${name} ferry sails again` })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1, name: `The ${name} ferry sails again` })).toBeVisible();
    await expect(page.getByText(`The ${name} ferry sailed again on Friday`).first()).toBeVisible();
  }
  await host.stop();
});

plain('build 13: two builds, in other time zones and languages, are equal to the byte', () => {
  const { status, stdout } = spawnSync('npm', ['run', '--silent', 'reproduce'], { encoding: 'utf8' });
  expect([status, stdout]).toEqual([0, expect.stringContaining('all equal')]);
});

plain('build 14: a build that is killed leaves the last one whole', async () => {
  const out = join(place, 'killed');
  cpSync(folderOf(SHIPPED), out, { recursive: true });
  for (const after of [3000, 9000, 'prerendering'] as const) {
    const child = spawn('npx', ['vite', 'build'], {
      env: { ...process.env, OUT_DIR: out },
      detached: true,
      stdio: 'ignore',
    });
    const isFar = (): boolean => existsSync(join(`${out}.part`, 'articles'));
    for (let waited = 0; waited < 240_000 && !(after === 'prerendering' ? isFar() : waited >= after); waited += 20) {
      await new Promise((settle) => setTimeout(settle, 20));
    }
    process.kill(-(child.pid ?? 0), 'SIGKILL');
    expect(wrongSums(out)).toEqual([]);
  }
  expect(build('src/corpus', out).status).toBe(0);
  expect(wrongSums(out)).toEqual([]);
  expect(readdirSync(place).filter((name) => name.startsWith('killed.'))).toEqual([]);
});

function build(collection: string, out: string) {
  return spawnSync('npm', ['run', '--silent', 'build'], {
    encoding: 'utf8',
    env: { ...process.env, STORY_ATLAS_COLLECTION: collection, OUT_DIR: out },
  });
}

/** Files that are not as the list of hashes says, or are not on it. */
function wrongSums(folder: string): readonly string[] {
  const lines = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n');
  const sums = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const wrong = files.filter(
    (file) =>
      file !== 'SHA256SUMS' &&
      sums.get(file) !==
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
  );
  return [...wrong, ...[...sums.keys()].filter((file) => !files.includes(file))];
}
