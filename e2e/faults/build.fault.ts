import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAtlas } from '../../src/build/build-atlas.ts';
import type { Atlas } from '../../src/core/atlas/atlas.ts';
import { publishAtlas } from '../../src/build/publish-atlas.ts';
import { test as plain } from '@playwright/test';
import { expect, test } from '../app.ts';
import { folderOf } from '../build-edition.ts';
import { SHIPPED } from '../editions.ts';
import { Host } from '../host.ts';

const place = mkdtempSync(join(tmpdir(), 'story-atlas-folders-'));
test.afterAll(() => rmSync(place, { recursive: true, force: true }));
test.setTimeout(900_000);

/** A report that says its own name, so that it can be found again. */
function report(name: string, date = 'Published: March 8, 2024'): string {
  const body = [
    `The ${name} ferry sailed again on Friday, its owner said.`,
    'Two hundred people came to see it leave.',
  ];
  return [`The ${name} ferry sails again`, date, ...body].join('\n\n');
}

function makeFolder(name: string, files: Readonly<Record<string, string | Buffer>>): string {
  const folder = join(place, name);
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

const read = async (folder: string): Promise<Atlas> => (await buildAtlas(folder)).atlas;
const titles = (atlas: Atlas): readonly string[] => atlas.articles.map(({ title }) => title).toSorted();
const has = (atlas: Atlas, name: string): boolean => titles(atlas).some((title) => title.includes(`The ${name} ferry`));

plain('build 1: a link that leads out of the folder', async () => {
  const secret = join(place, 'secret.txt');
  writeFileSync(secret, report('secret'));
  const folder = makeFolder('links', { 'a.txt': report('open') });
  symlinkSync(secret, join(folder, 'out.txt'));
  symlinkSync(join(place, 'nowhere.txt'), join(folder, 'nowhere.txt'));
  symlinkSync(place, join(folder, 'up'));
  const atlas = await read(folder);
  expect(titles(atlas)).toEqual(['The open ferry sails again']);
  expect(atlas.problems.filter(({ kind }) => kind === 'link-out').map(({ file }) => file)).toEqual([
    'nowhere.txt',
    'out.txt',
    'up',
  ]);
  expect(JSON.stringify(atlas)).not.toContain('The secret ferry');
});

plain('build 2: names that climb', async () => {
  const atlas = await read(
    makeFolder('climb', {
      '%2e%2e%2f..%2fup.txt': report('first'),
      'a\\..\\..\\up.txt': report('second'),
      '...txt': report('hidden'),
    }),
  );
  expect([has(atlas, 'first'), has(atlas, 'second')]).toEqual([true, true]);
  const published = publishAtlas(atlas, 2);
  for (const path of published.files.keys()) expect(path).toMatch(/^atlas\/[\w./-]+$/);
  for (const path of published.files.keys()) expect(path).not.toContain('..');
});

plain('build 3: names that differ by capitals only', async () => {
  const atlas = await read(
    makeFolder('capitals', { 'Ferry.txt': report('upper'), 'ferry.txt': report('lower'), 'FERRY.TXT': report('loud') }),
  );
  expect(atlas.articles).toHaveLength(3);
  expect(new Set(atlas.articles.map(({ id }) => id.toLowerCase())).size).toBe(3);
});

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

plain('build 5: one bad file of ten thousand', async () => {
  const files = Object.fromEntries(Array.from({ length: 9999 }, (_, n) => [`${n}.txt`, report(`number ${n}`)]));
  const atlas = await read(makeFolder('many', { ...files, 'bad.txt': readFileSync('public/icon-512.png') }));
  expect(atlas.articles.length).toBe(9999);
  expect(atlas.problems.filter(({ severity }) => severity === 'error').map(({ file }) => file)).toEqual(['bad.txt']);
});

plain('build 6: a file of 100 MB', async () => {
  const folder = makeFolder('large', { 'a.txt': report('small'), 'large.txt': '' });
  truncateSync(join(folder, 'large.txt'), 100_000_000);
  const atlas = await read(folder);
  expect(titles(atlas)).toEqual(['The small ferry sails again']);
  expect(atlas.problems.map(({ kind, file }) => [kind, file])).toContainEqual(['too-large', 'large.txt']);
});

plain('build 7: two hundred folders in each other', async () => {
  const folder = makeFolder('deep', { 'a.txt': report('shallow'), [`${'d/'.repeat(10)}b.txt`]: report('deeper') });
  mkdirSync(join(folder, 'd/'.repeat(200)), { recursive: true });
  writeFileSync(join(folder, 'd/'.repeat(200), 'c.txt'), report('deepest'));
  const atlas = await read(folder);
  expect([has(atlas, 'shallow'), has(atlas, 'deeper'), has(atlas, 'deepest')]).toEqual([true, true, false]);
  expect(atlas.problems.map(({ kind }) => kind)).toContain('too-deep');
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

plain('build 9: the same report several times', async () => {
  const files = {
    'a.txt': report('twin'),
    'b.txt': report('twin'),
    'c/a.txt': report('twin'),
    'd.txt': report('other'),
  };
  const [once, again] = [await read(makeFolder('twins', files)), await read(makeFolder('twins', {}))];
  const ids = once.articles.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(again.articles.map(({ id }) => id)).toEqual(ids);
  expect(has(once, 'twin') && has(once, 'other')).toBe(true);
});

plain('build 10: encodings of all kinds', async () => {
  const utf16 = (text: string, isBig: boolean): Buffer => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
    return isBig ? bytes.swap16() : bytes;
  };
  const files = {
    'bom.txt': Buffer.from(`\uFEFF${report('marked')}`),
    'le.txt': utf16(report('little'), false),
    'be.txt': utf16(report('big'), true),
    'latin.txt': Buffer.from(report('caf\u00E9'), 'latin1'),
    'windows.txt': report('windows').replaceAll('\n', '\r\n'),
    'mac.txt': report('old').replaceAll('\n', '\r'),
    'plain.txt': report('plain'),
  };
  const atlas = await read(makeFolder('encodings', files));
  const found = ['marked', 'little', 'big', 'caf\u00E9', 'windows', 'old', 'plain'].filter((name) => has(atlas, name));
  const said = new Set(atlas.problems.map(({ file }) => file));
  expect(found).toEqual(expect.arrayContaining(['marked', 'little', 'big', 'windows', 'plain']));
  // What cannot be read as written is said; nothing is left out in silence.
  expect(found.length + said.size).toBeGreaterThanOrEqual(Object.keys(files).length);
});

plain('build 11: dates that are missing, ambiguous or impossible', async () => {
  const dates = {
    none: '',
    ambiguous: 'Published: 03/04/2024',
    impossible: 'Published: February 31, 2024',
    year: 'Published: 275761',
    words: 'Published: soon',
  };
  const files = Object.fromEntries(Object.entries(dates).map(([name, date]) => [`${name}.txt`, report(name, date)]));
  const atlas = await read(makeFolder('dates', files));
  for (const name of Object.keys(dates)) expect(has(atlas, name), name).toBe(true);
  for (const { dated } of atlas.articles) expect(JSON.stringify(dated ?? '')).not.toMatch(/275761|02-31|NaN|Invalid/);
});

plain('build 12: a folder of web pages only', async () => {
  const html = (name: string): string =>
    `<!doctype html><html><head><title>The ${name} ferry sails again</title><script>alert(1)</script></head><body><h1>The ${name} ferry sails again</h1>${report(
      name,
    )
      .split('\n\n')
      .slice(1)
      .map((line) => `<p onclick="alert(1)">${line}</p>`)
      .join('')}</body></html>`;
  const atlas = await read(makeFolder('pages', { 'a.html': html('first'), 'b.HTM': html('second') }));
  expect([has(atlas, 'first'), has(atlas, 'second')]).toEqual([true, true]);
  expect(JSON.stringify(atlas.articles)).not.toMatch(/alert\(1\)|onclick/);
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
