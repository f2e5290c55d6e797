import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createStaticServer } from '../src/build/static-server.ts';
import { EDITIONS, OWN, SHIPPED } from './editions.ts';
import type { Edition } from './editions.ts';

/** Enough for three list pages together with the clippings made by hand. */
const GENERATED = 401;
const CACHE = resolve('node_modules/.cache/story-atlas/e2e');

makeOwnClippings();
for (const edition of EDITIONS) {
  createStaticServer({ folder: build(edition), base: edition.base }).listen(edition.port);
  console.log(`${edition.name}: http://localhost:${edition.port}${edition.base}`);
}

/** The shipped edition is what `npm run build` made; the others are built here, beside it. */
function build({ name, base, collection }: Edition): string {
  if (name === SHIPPED.name) return resolve('dist');
  const folder = join(CACHE, name);
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      BASE_PATH: base,
      OUT_DIR: folder,
      ...(collection !== undefined && { STORY_ATLAS_COLLECTION: collection }),
    },
  });
  if (status !== 0) throw new Error(`The edition “${name}” could not be built.`);
  return folder;
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
