import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildEdition, folderOf } from '../build-edition.ts';
import { BELOW, DEEP, SHIPPED } from '../editions.ts';

/** The shipped collection at the three base paths; what was built before is used again. */
export default function buildEditions(): void {
  if (!existsSync(join(folderOf(SHIPPED), 'index.html'))) throw new Error('Run “npm run build” first.');
  for (const edition of [BELOW, DEEP]) {
    if (!existsSync(join(folderOf(edition), 'index.html'))) buildEdition(edition);
  }
}
