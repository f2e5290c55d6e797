import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CHECKSUMS, listBuilt } from './write-offline.ts';

/** Writes the SHA-256 of every built file, as `sha256sum --check` reads it: what was published can be compared with a build of one's own. */
export async function writeChecksums(folder: string): Promise<void> {
  const lines: string[] = [];
  for (const file of await listBuilt(folder)) {
    if (file === CHECKSUMS) continue;
    const content = await readFile(join(folder, file));
    lines.push(`${createHash('sha256').update(content).digest('hex')}  ${file}\n`);
  }
  await writeFile(join(folder, CHECKSUMS), lines.join(''));
}
