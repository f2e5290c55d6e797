import { build } from 'vite';

/** Bundles a script that stands alone: no modules, no chunks beside it. `define` replaces names by values that JSON can carry. */
export async function bundleScript(entry: string, define: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: Object.fromEntries(Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)])),
    build: { write: false, lib: { entry, formats: ['iife'], name: 'script' }, minify: true },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (chunk === undefined) throw new Error(`${entry} was not bundled`);
  return chunk.code;
}
