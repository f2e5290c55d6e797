import type { Range } from '../text/range.ts';

/** What a name names: a person, an organisation, a place, a weapon, aircraft or ship, or a work. */
export type NameType = 'PER' | 'ORG' | 'LOC' | 'ARMS' | 'WORK';

/** In what part a place speaks: `government` when its name stands for those who rule it (“Moscow said”). */
export type PlaceRole = 'government';

/** A name where it is printed. Offsets are into the text it was read from; titles and the clitic `’s` are outside. */
export interface Mention extends Range {
  readonly type: NameType;
  /** Only on places, and only when the sentence says so. The type stays `LOC`. */
  readonly role?: PlaceRole;
}

/**
 * Finds the names in a text. `sentences` are ranges of `text` in order; nothing outside them is read. The result is in order of
 * `start` and does not overlap. Pure: the same text gives the same mentions in every engine.
 */
export type NameRecogniser = (text: string, sentences: readonly Range[]) => readonly Mention[];
