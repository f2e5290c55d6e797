import { type Gazetteer, openGazetteer } from './gazetteer.ts';
import type { NameRecogniser } from './mention.ts';
import { openNameModel } from './name-model.ts';
import { openPlaces, type PlaceList } from './place-list.ts';
import { createNameRecogniser } from './recognise-names.ts';

/** The contents of the files in `data/`, however they were fetched: `names.bin`, `gazetteer.txt`, `places.txt`. */
export interface NameFiles {
  readonly model: Uint8Array;
  readonly gazetteer: string;
  readonly places: string;
}

/** Everything that finds, joins and places names. */
export interface NameTools {
  readonly recognise: NameRecogniser;
  readonly gazetteer: Gazetteer;
  readonly places: PlaceList;
}

/** Opens the data that names are read with; takes well under a second. Throws when the model’s bytes are no model. */
export function openNames(files: NameFiles): NameTools {
  const gazetteer = openGazetteer(files.gazetteer);
  return {
    recognise: createNameRecogniser(openNameModel(files.model), gazetteer),
    gazetteer,
    places: openPlaces(files.places),
  };
}
