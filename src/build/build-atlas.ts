import { resolve } from 'node:path';
import { assembleAtlas } from '../core/atlas/assemble.ts';
import type { Atlas } from '../core/atlas/atlas.ts';
import { openEngine } from './open-engine.ts';
import { readCollection } from './read-collection.ts';

/** The collection that ships with the app, below the repository's root. */
const SHIPPED_COLLECTION = 'src/corpus';

/** An atlas together with the number of clipping files it was looked for in. */
export interface BuiltAtlas {
  readonly atlas: Atlas;
  readonly clippings: number;
}

/** How a folder is to be read. */
export interface BuildOptions {
  /** Leaves out what was set right by hand: what the rules find by themselves. */
  readonly withoutCorrections?: boolean;
}

/** The folder to read: the one named by `STORY_ATLAS_COLLECTION`, or else the shipped collection. */
export function collectionFolder(environment: Readonly<Record<string, string | undefined>>): string {
  return resolve(environment['STORY_ATLAS_COLLECTION'] || SHIPPED_COLLECTION);
}

/** Reads a folder and runs the whole pipeline over it. Faults in the files are problems of the atlas; throws only without a folder. */
export async function buildAtlas(
  folder: string,
  { withoutCorrections = false }: BuildOptions = {},
): Promise<BuiltAtlas> {
  const { files, problems, ...sources } = await readCollection(folder);
  const corrections = withoutCorrections ? [] : sources.corrections;
  const atlas = assembleAtlas({ ...sources, corrections }, await openEngine());
  return { atlas: { ...atlas, problems: [...problems, ...atlas.problems] }, clippings: files };
}
