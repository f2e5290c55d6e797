import type { Engine } from '../core/atlas/engine.ts';
import { locatePlaces } from '../core/entity/locate-places.ts';
import { readLanguageData } from './read-language-data.ts';

/** Opens everything that texts are read with, from the data files beside `core/entity`; once for the whole process. */
export async function openEngine(): Promise<Engine> {
  const { recognise, gazetteer, places } = await readLanguageData();
  return { recognise, gazetteer, locate: (names) => locatePlaces(names, { gazetteer, places }) };
}
