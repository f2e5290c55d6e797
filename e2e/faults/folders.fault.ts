import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildAtlas } from '../../src/build/build-atlas.ts';
import type { Atlas } from '../../src/core/atlas/atlas.ts';
import { publishAtlas } from '../../src/build/publish-atlas.ts';
import { makeFolder, place, report } from './made-folders.ts';

test.setTimeout(900_000);

const read = async (folder: string): Promise<Atlas> => (await buildAtlas(folder)).atlas;
const titles = (atlas: Atlas): readonly string[] => atlas.articles.map(({ title }) => title).toSorted();
const has = (atlas: Atlas, name: string): boolean => titles(atlas).some((title) => title.includes(`The ${name} ferry`));

test('build 1: a link that leads out of the folder', async () => {
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

test('build 2: names that climb', async () => {
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

test('build 3: names that differ by capitals only', async () => {
  const atlas = await read(
    makeFolder('capitals', { 'Ferry.txt': report('upper'), 'ferry.txt': report('lower'), 'FERRY.TXT': report('loud') }),
  );
  expect(atlas.articles).toHaveLength(3);
  expect(new Set(atlas.articles.map(({ id }) => id.toLowerCase())).size).toBe(3);
});

test('build 5: one bad file of ten thousand', async () => {
  const files = Object.fromEntries(Array.from({ length: 9999 }, (_, n) => [`${n}.txt`, report(`number ${n}`)]));
  const atlas = await read(makeFolder('many', { ...files, 'bad.txt': readFileSync('public/icon-512.png') }));
  expect(atlas.articles.length).toBe(9999);
  expect(atlas.problems.filter(({ severity }) => severity === 'error').map(({ file }) => file)).toEqual(['bad.txt']);
});

test('build 6: a file of 100 MB', async () => {
  const folder = makeFolder('large', { 'a.txt': report('small'), 'large.txt': '' });
  truncateSync(join(folder, 'large.txt'), 100_000_000);
  const atlas = await read(folder);
  expect(titles(atlas)).toEqual(['The small ferry sails again']);
  expect(atlas.problems.map(({ kind, file }) => [kind, file])).toContainEqual(['too-large', 'large.txt']);
});

test('build 7: two hundred folders in each other', async () => {
  const folder = makeFolder('deep', { 'a.txt': report('shallow'), [`${'d/'.repeat(10)}b.txt`]: report('deeper') });
  mkdirSync(join(folder, 'd/'.repeat(200)), { recursive: true });
  writeFileSync(join(folder, 'd/'.repeat(200), 'c.txt'), report('deepest'));
  const atlas = await read(folder);
  expect([has(atlas, 'shallow'), has(atlas, 'deeper'), has(atlas, 'deepest')]).toEqual([true, true, false]);
  expect(atlas.problems.map(({ kind }) => kind)).toContain('too-deep');
});

test('build 9: the same report several times', async () => {
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

test('build 10: encodings of all kinds', async () => {
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

test('build 11: dates that are missing, ambiguous or impossible', async () => {
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

test('build 12: a folder of web pages only', async () => {
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
