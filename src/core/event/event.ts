import type { Precision, Reading } from '../date/timex.ts';
import type { Range } from '../text/range.ts';

/** Told as done, announced, or only thought of as possible. */
export type Modality = 'happened' | 'expected' | 'possible';

/** When an event was, never more exact than the text. */
export interface EventDate {
  /** EDTF. */
  readonly edtf: string;
  /** Earliest possible day, `YYYY-MM-DD`; absent when nothing bounds it. */
  readonly begin?: string;
  /** Latest possible day, `YYYY-MM-DD`; absent when nothing bounds it. */
  readonly end?: string;
  readonly precision: Precision;
  /** Printed in full, worked out, or not to be decided from the text. */
  readonly basis: 'given' | 'derived' | 'unclear';
  /** All readings, the one that was taken first; only when there is more than one. */
  readonly readings?: readonly Reading[];
  /** One plain sentence, shown to the reader verbatim: `“Saturday”, in a report dated Sunday 17 Sep 2023`. */
  readonly why: string;
}

/** That one event comes after another, and the words that say so. */
export interface After {
  /** Place of the earlier event in the same list. */
  readonly event: number;
  /** `hours after`, `later`. */
  readonly words: Range;
}

/** Something that one text says happened, will happen or could. Ranges cut the text. */
export interface TextEvent {
  /** The sentence that tells it. */
  readonly sentence: Range;
  /** The verb or noun that carries it. */
  readonly trigger: Range;
  /** What kind of thing it is, for joining: the verb's or noun's class, such as `meet`, `visit`, `show`, `attack`, `say`. */
  readonly kind: string;
  /** At most 60 characters, present tense, subject and verb or verb first. Words of the text and names only. */
  readonly title: string;
  readonly when: EventDate;
  /** The words of the date, if they stand in this text. */
  readonly dateWords?: Range;
  readonly modality: Modality;
  readonly after: readonly After[];
  /** Ids of names, in order of mention. */
  readonly where: readonly string[];
  /** Ids of names of people, organisations, arms and places that act, in order of mention. */
  readonly involved: readonly string[];
  /** Place in `Speech.attributions` of the words that the event is told in; absent for the report's own account. */
  readonly attribution?: number;
}

/** Where an event is told: the text's place in the list, and the event's place among that text's events. */
export interface Telling {
  readonly text: number;
  readonly event: number;
}

/** One event as all texts together tell it. */
export interface JoinedEvent {
  /** The best telling first; the others in order of text. At least one, and at least one of each text that tells it. */
  readonly tellings: readonly [Telling, ...Telling[]];
  /** Why they are one event, as one plain sentence; absent when there is one telling. */
  readonly why?: string;
}
