import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf } from './build-edition.ts';
import type { Edition } from './editions.ts';
import { listAgain } from './list-again.ts';

/**
 * Puts a built edition under another base path, in a folder of its own: wherever it names its base, it names the other. It is what a
 * build for that base makes, but for the hashes in names, in a second instead of a minute; `npm run faults` builds both.
 */
export async function moveEdition(from: Edition, to: Edition): Promise<string> {
  const folder = `${folderOf(to)}-moved`;
  rmSync(folder, { recursive: true, force: true });
  cpSync(folderOf(from), folder, { recursive: true });
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:html|js|css|json|xml|txt|webmanifest)$/.test(file)) continue;
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from.base, to.base));
  }
  await listAgain(folder);
  return folder;
}
