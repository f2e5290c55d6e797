import type { NameId, StoryId } from '../address/ids.ts';
import type { AtlasEvent, AtlasName } from '../atlas/atlas.ts';
import type { NameGeo } from '../entity/name.ts';
import type { Frame } from './frame.ts';
import type { Point } from './mercator.ts';

/** A place that the reports of a story name. */
export interface PlatePlace {
  readonly id: NameId;
  readonly label: string;
  readonly geo: NameGeo;
  readonly mentions: number;
  /** Events of the story that the reports put there. */
  readonly events: number;
  /** When these were: `16–17 Sep 2023`; empty without events. */
  readonly when: string;
  /** Its number in the order of stops. */
  readonly stop?: number;
}

/** In what order somebody was where: the order that the dates give, never a route. */
export interface Stops {
  readonly person: string;
  /** At least two places, each where it comes first. */
  readonly places: readonly NameId[];
}

/** An event as plates count it. */
export interface PlateEvent extends Pick<AtlasEvent, 'modality' | 'where' | 'involved'> {
  readonly when: Pick<AtlasEvent['when'], 'edtf' | 'begin' | 'end' | 'basis'>;
  /** What alone it rests on: a bit for each of `RESTS`. */
  readonly rests: number;
}

/** The events of a story that the reports put somewhere, in order of time, and who and what is involved in them. */
export interface PlateEvents {
  readonly events: readonly PlateEvent[];
  /** In order of id. */
  readonly names: readonly Pick<AtlasName, 'id' | 'type' | 'label'>[];
}

/** The places of one story. */
export interface PlateContent {
  /** The story, with its title; absent for articles of no story. */
  readonly story?: StoryId;
  readonly title?: string;
  /** Absent when no place of the story is located. */
  readonly frame?: Frame;
  /** Places inside the frame, those with most events first. */
  readonly places: readonly PlatePlace[];
  /** Located places outside of it. */
  readonly elsewhere: readonly PlatePlace[];
  readonly unlocated: readonly Omit<PlatePlace, 'geo' | 'stop'>[];
  readonly stops?: Stops;
}

/** A plate as it is published: its places on a map of the land. */
export interface Plate extends PlateContent {
  /** SVG paths in units of the plate: land with its coast, and borders. */
  readonly land: string;
  readonly borders: string;
  /** On the locator: the outline of the frame, and where places are that it does not show. */
  readonly outline: string;
  readonly spots: readonly (Point & { readonly id: NameId })[];
}

/** Where a plate is: its file, and that of the events that it is counted anew from when a reader limits it. */
export interface PlateFiles {
  readonly story?: StoryId;
  readonly file: string;
  readonly events: string;
}

/** A file of `PlateFiles[]`, in order of story. */
export interface PlateShard {
  readonly file: string;
  readonly first: StoryId;
  readonly last: StoryId;
}

/** All plates of a collection. */
export interface PlateIndex {
  /** The whole world, drawn in `width` by `height`: its outline, every 30 degrees, and the land. */
  readonly world: {
    readonly globe: string;
    readonly graticule: string;
    readonly land: string;
    readonly width: number;
    readonly height: number;
  };
  /** Those of the stories that readers are offered, in their order, then that of articles of no story. */
  readonly plates: readonly PlateFiles[];
  /** Where those of the other stories are listed, in order of story. */
  readonly more: readonly PlateShard[];
}
