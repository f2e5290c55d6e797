import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeOffline } from '../src/build/write-offline.ts';

/** Lists the files of an edition that was changed by hand anew, and writes its worker, as a build does at its end. */
export async function listAgain(folder: string): Promise<void> {
  const articles = readdirSync(join(folder, 'atlas')).filter((name) => name.startsWith('20'));
  // A build begins without a list.
  rmSync(join(folder, 'offline-files.json'), { force: true });
  await writeOffline({ folder, articles: new Set(articles.map((name) => `atlas/${name}`)), isKeeping: true });
}
