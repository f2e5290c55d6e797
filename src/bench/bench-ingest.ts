import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('ingest-run.ts', import.meta.url));
const OUT = fileURLToPath(new URL('../../node_modules/.cache/bench/', import.meta.url));

/**
 * `bench ingest`: how fast raw text becomes reports, and what a report costs in memory. Runs in a process of its own, from plain
 * modules: a loader that keeps function names wraps every closure, which would be measured as well.
 */
export async function benchIngest(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: ENTRY, outDir: OUT, emptyOutDir: true, target: 'node20', minify: false },
    ssr: { noExternal: true },
  });
  const { status } = spawnSync(process.execPath, ['--expose-gc', `${OUT}ingest-run.js`], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
