import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Builds twice, in other time zones and languages, and compares every file: `npm run reproduce`. */
const WORLDS = [
  { TZ: 'UTC', LANG: 'C' },
  { TZ: 'Asia/Vladivostok', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
];
const folder = mkdtempSync(join(tmpdir(), 'story-atlas-reproduce-'));
const lists = WORLDS.map((world, index) => {
  const outDir = join(folder, String(index));
  const env = { ...process.env, ...world, OUT_DIR: outDir };
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'], env });
  if (status !== 0) process.exit(1);
  return readFileSync(join(outDir, 'SHA256SUMS'), 'utf8').split('\n');
});
rmSync(folder, { recursive: true });
const [first = [], second = []] = lists;
const others = first.filter((line) => !second.includes(line)).concat(second.filter((line) => !first.includes(line)));
for (const line of others) console.log(`differs: ${line}`);
console.log(others.length === 0 ? `Two builds, ${first.length - 1} files, all equal.` : 'The builds differ.');
if (others.length > 0) process.exitCode = 1;
