import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { SHIPPED } from './editions.ts';
import type { Edition } from './editions.ts';

/** Where the built app of an edition is. */
export function folderOf({ name }: Edition): string {
  return resolve(name === SHIPPED.name ? 'dist' : `node_modules/.cache/story-atlas/e2e/${name}`);
}

/** Builds an edition and says where it is. The shipped one is what `npm run build` made; the others are built beside it. */
export function buildEdition(edition: Edition): string {
  const { name, base, collection } = edition;
  const folder = folderOf(edition);
  if (name === SHIPPED.name) return folder;
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
