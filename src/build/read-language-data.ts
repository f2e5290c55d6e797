import { readFile } from 'node:fs/promises';
import { type NameTools, openNames } from '../core/entity/open-names.ts';

const DATA = new URL('../core/entity/data/', import.meta.url);

let opened: Promise<NameTools> | undefined;

/** Reads the language data beside `core/entity` and opens it, once for the whole process. Rejects when a file is missing. */
export function readLanguageData(): Promise<NameTools> {
  opened ??= readAndOpen();
  return opened;
}

async function readAndOpen(): Promise<NameTools> {
  const [model, gazetteer, places] = await Promise.all([
    readFile(new URL('names.bin', DATA)),
    readFile(new URL('gazetteer.txt', DATA), 'utf8'),
    readFile(new URL('places.txt', DATA), 'utf8'),
  ]);
  return openNames({ model, gazetteer, places });
}
