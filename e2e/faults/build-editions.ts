import { statSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKSUMS } from '../../src/build/write-offline.ts';
import { buildEdition, folderOf } from '../build-edition.ts';
import { BELOW, DEEP, FEW, SHIPPED } from '../editions.ts';
import type { Edition } from '../editions.ts';

/** The shipped collection at the three base paths, and a small one; what was built after `npm run build` is used again. */
export default function buildEditions(): void {
  const since = builtAt(SHIPPED);
  if (since === 0) throw new Error('Run “npm run build” first.');
  for (const edition of [BELOW, DEEP, FEW]) if (builtAt(edition) < since) buildEdition(edition);
}

function builtAt(edition: Edition): number {
  return statSync(join(folderOf(edition), CHECKSUMS), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
