import type { Problem } from '../text/problem.ts';
import type { Mention, NameType } from './mention.ts';

/** A text with the names found in it. `id` is the article's id, or anything that tells texts apart. */
export interface NamedDocument {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** A spelling and how often it is printed in the collection. */
export interface Printed {
  readonly text: string;
  readonly count: number;
}

/** A spelling that was joined to the name, with the reason as a sentence that readers see. */
export interface MergedForm extends Printed {
  readonly why: string;
}

/** Where a name is mentioned: the place of the document in the list that was handed in, and of the mention in that document. */
export interface NamedMention {
  readonly document: number;
  readonly mention: number;
}

/** A person, organisation, place, weapon or work, with everything that is printed of it. */
export interface Name {
  /** Words of the label, romanised, lower case, joined by hyphens; different for every name of a collection. */
  readonly id: string;
  readonly type: NameType;
  /** The fullest spelling. */
  readonly label: string;
  /** The spelling for tight places: an acronym, a family name; the label when there is none. */
  readonly shortLabel: string;
  /** Every spelling, the most frequent first. */
  readonly printed: readonly Printed[];
  /** The spellings that differ in their words from the label, in the order of `printed`. */
  readonly mergedFrom: readonly MergedForm[];
  /** In the order of the documents and of the text. */
  readonly mentions: readonly NamedMention[];
  /** Where a place lies; filled in by whoever has a map of places. */
  readonly geo?: NameGeo;
}

/** Coordinates in degrees, how exact they are, and what they rest on. */
export interface NameGeo {
  readonly lat: number;
  readonly lng: number;
  readonly precision: 'point' | 'city' | 'water' | 'area' | 'country';
  readonly basis: string;
}

/** The names of a collection, and what a person should look at. */
export interface JoinedNames {
  readonly names: readonly Name[];
  readonly problems: readonly Problem[];
}
