import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createStaticServer } from '../src/build/static-server.ts';
import { buildEdition } from './build-edition.ts';
import { EDITIONS, OWN } from './editions.ts';

/** Enough for three list pages together with the clippings made by hand. */
const GENERATED = 401;

makeOwnClippings();
for (const edition of EDITIONS) {
  createStaticServer({ folder: buildEdition(edition), base: edition.base }).listen(edition.port);
  console.log(`${edition.name}: http://localhost:${edition.port}${edition.base}`);
}

function makeOwnClippings(): void {
  const folder = resolve(OWN.collection ?? '');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync('e2e/corpus', folder, { recursive: true });
  for (let n = 1; n <= GENERATED; n += 1) {
    const day = new Date(Date.UTC(2001, 0, n)).toISOString().slice(0, 10);
    const text = [
      `Lighthouse ${n} is painted`,
      `Published: ${day}`,
      `Lighthouse number ${n} was painted white on that day, its keeper said.`,
      `The work at tower ${n} took ${n} hours and as many buckets.`,
    ];
    writeFileSync(join(folder, `lighthouse-${String(n).padStart(3, '0')}.txt`), text.join('\n\n'));
  }
}
