import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { NameFiles } from '../core/entity/open-names.ts';
import { bundleScript } from './bundle-script.ts';

const ENTRY = fileURLToPath(new URL('../worker/read-worker.ts', import.meta.url));
const DATA = new URL('../core/entity/data/', import.meta.url);

/** The worker that reads texts as one script, and the data that it opens. */
export interface BundledReader {
  readonly code: string;
  readonly files: NameFiles;
  /** Script and data together, gzip level 9, in bytes. */
  readonly bytes: number;
}

/** Bundles the worker that reads texts in the browser: the same code and data that the build reads clippings with. */
export async function bundleReader(): Promise<BundledReader> {
  const code = await bundleScript(ENTRY);
  const [model, gazetteer, places] = await Promise.all(
    ['names.bin', 'gazetteer.txt', 'places.txt'].map((name) => readFile(new URL(name, DATA))),
  );
  if (!model || !gazetteer || !places) throw new Error('The language data is not complete');
  const parts = [Buffer.from(code), model, gazetteer, places];
  return {
    code,
    files: { model, gazetteer: gazetteer.toString('utf8'), places: places.toString('utf8') },
    bytes: parts.reduce((sum, part) => sum + gzipSync(part, { level: 9 }).length, 0),
  };
}
