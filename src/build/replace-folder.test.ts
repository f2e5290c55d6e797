import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFolder } from './replace-folder.ts';

let place = '';
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'story-atlas-replace-'));
});
afterEach(() => rm(place, { recursive: true }));

async function make(name: string, content: string): Promise<string> {
  await mkdir(join(place, name));
  await writeFile(join(place, name, content), content);
  return join(place, name);
}

describe('replaceFolder', () => {
  it.each([
    ['nothing', []],
    ['an earlier build', ['dist']],
    ['an earlier build, and what a killed one left', ['dist', 'dist.old']],
  ])('takes the place of %s', async (_, before) => {
    for (const name of before) await make(name, name);
    await replaceFolder(await make('dist.part', 'new'), join(place, 'dist'));
    expect(await readdir(place)).toEqual(['dist']);
    expect(await readdir(join(place, 'dist'))).toEqual(['new']);
  });

  it('leaves the earlier build where there is no finished one', async () => {
    await make('dist', 'earlier');
    await expect(replaceFolder(join(place, 'dist.part'), join(place, 'dist'))).rejects.toThrow('ENOENT');
    expect(await readFile(join(place, 'dist', 'earlier'), 'utf8')).toBe('earlier');
  });
});
