import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const OUT = fileURLToPath(new URL('../../node_modules/.cache/bench/', import.meta.url));

/**
 * Runs a module beside this one in a process of its own, from plain JavaScript: a loader that keeps function names wraps every closure,
 * which would be measured as well. `words` are handed on to it. Its exit code becomes ours when it fails.
 */
export async function runBuilt(name: string, words: readonly string[] = []): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(new URL(`${name}.ts`, import.meta.url)),
      outDir: OUT,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
    },
    ssr: { noExternal: true },
  });
  const { status } = spawnSync(process.execPath, ['--expose-gc', `${OUT}${name}.js`, ...words], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
