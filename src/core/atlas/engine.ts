import type { Gazetteer } from '../entity/gazetteer.ts';
import type { NameRecogniser } from '../entity/mention.ts';
import type { Name, NameGeo } from '../entity/name.ts';

/** What the pipeline reads texts with: everything that comes out of data files, opened once. */
export interface Engine {
  readonly recognise: NameRecogniser;
  readonly gazetteer: Gazetteer;
  /** Where the places among the names lie, by id of the name, with what that rests on. */
  readonly locate: (names: readonly Name[]) => ReadonlyMap<string, NameGeo>;
}
