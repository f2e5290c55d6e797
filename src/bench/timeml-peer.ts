import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const PINS = new URL('./peers.json', import.meta.url);
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/peers/', import.meta.url));

/**
 * A package that this project is measured beside. It is no dependency: it is installed into a cache when asked for, at the version that `peers.json` pins.
 * `undefined` when it is not there.
 */
export async function loadPeer(name: string, install: boolean): Promise<unknown> {
  const folder = await findPeer(name, install);
  return folder === undefined ? undefined : (createRequire(`${folder}package.json`)(name) as unknown);
}

/** The folder that such a package was installed into, with a slash at its end; `undefined` when it is not there. */
export async function findPeer(name: string, install: boolean): Promise<string | undefined> {
  const pins = JSON.parse(await readFile(PINS, 'utf8')) as Readonly<Record<string, string>>;
  const version = pins[name];
  if (version === undefined) throw new Error(`peers.json pins no version of ${name}.`);
  const folder = `${CACHE}${name}-${version}/`;
  if (install && !existsSync(`${folder}node_modules/${name}`)) {
    execFileSync('npm', [
      'install',
      '--prefix',
      folder,
      '--no-save',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      `${name}@${version}`,
    ]);
  }
  return existsSync(`${folder}node_modules/${name}`) ? folder : undefined;
}
