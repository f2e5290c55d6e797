import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const OUT = fileURLToPath(new URL('../../node_modules/.cache/bench/', import.meta.url));
/** Large collections in engines that are not made for them. */
const HEAP = '--max-old-space-size=8000';

/** Makes plain JavaScript of a module beside this one. */
export async function buildBeside(name: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(new URL(`${name}.ts`, import.meta.url)),
      outDir: OUT,
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'node20',
      minify: false,
    },
    ssr: { noExternal: true },
  });
}

/**
 * Runs a module beside this one in a process of its own, from plain JavaScript: a loader that keeps function names wraps every closure,
 * which would be measured as well. `words` are handed on to it. Its exit code becomes ours when it fails.
 */
export async function runBuilt(name: string, words: readonly string[] = []): Promise<void> {
  await buildBeside(name);
  const { status } = spawnSync(process.execPath, ['--expose-gc', `${OUT}${name}.js`, ...words], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}

/** Runs what `buildBeside` made and gives the last line that it prints; `undefined` when it fails or takes longer than `minutes`. */
export function runCaptured(name: string, words: readonly string[], minutes: number): string | undefined {
  const { status, stdout } = spawnSync(process.execPath, ['--expose-gc', HEAP, `${OUT}${name}.js`, ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    timeout: minutes * 60_000,
  });
  return status === 0 ? stdout.trimEnd().split('\n').at(-1) : undefined;
}
