import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const PINS = fileURLToPath(new URL('peers.json', import.meta.url));
const PLACE = resolve('node_modules/.cache/story-atlas/names');

/**
 * Installs packages in the versions that `peers.json` pins, for measuring and training only, and returns their folder; `undefined` when one
 * cannot be had. What is there already is not fetched again.
 */
export function fetchNamePeers(names: readonly string[]): string | undefined {
  const pins = JSON.parse(readFileSync(PINS, 'utf8')) as Readonly<Record<string, string>>;
  const missing = names.filter((name) => !existsSync(join(PLACE, 'node_modules', name, 'package.json')));
  if (missing.length === 0) return PLACE;
  const wanted = missing.map((name) => `${name}@${pins[name] ?? 'latest'}`);
  console.log(`Fetching ${wanted.join(', ')} …`);
  mkdirSync(PLACE, { recursive: true });
  // Everything is named, because packages that are not in a package.json are removed by the next install.
  const all = Object.entries(pins)
    .filter(([name]) => names.includes(name) || existsSync(join(PLACE, 'node_modules', name)))
    .map(([name, version]) => `${name}@${version}`);
  const flags = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', PLACE];
  const { status } = spawnSync('npm', ['install', ...flags, ...all], { stdio: ['ignore', 'ignore', 'inherit'] });
  return status === 0 ? PLACE : undefined;
}
