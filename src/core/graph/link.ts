import type { EventDate, Modality } from '../event/event.ts';
import type { Range } from '../text/range.ts';

/** Met or spoke; was shown, carries or inspected arms; was at, or belongs to; said or reported; will or may. */
export type LinkKind = 'met' | 'arms' | 'at' | 'said' | 'expected';

/** What one sentence says of two names. Standing in one sentence is not enough: the words must say what links them. */
export interface TextLink {
  /** Id of the name that acts, then of the one that is acted on. Never the same. */
  readonly a: string;
  readonly b: string;
  readonly kind: LinkKind;
  /** The phrase between them, read from `a` to `b`: `met`, `was shown`, `is the governor of`. At most 40 characters. */
  readonly verb: string;
  readonly when?: EventDate;
  readonly modality: Modality;
  readonly sentence: Range;
  /** The words that say it. */
  readonly words: Range;
}

/** Where a link is stated: the text's place in the list, and the link's place among that text's links. */
export interface LinkTelling {
  readonly text: number;
  readonly link: number;
}

/** What all texts together say of two names in one way. */
export interface JoinedLink {
  /** Id of the name that acts, then of the other; in the order of the ids when the kind is `met`. Never the same. */
  readonly a: string;
  readonly b: string;
  readonly kind: LinkKind;
  /** The phrase that tells most, read from `a` to `b`. At most 40 characters. */
  readonly verb: string;
  /** EDTF of every date that a telling gives, each once, the earliest first. */
  readonly dates: readonly string[];
  /** The surest of the tellings: `happened` before `expected` before `possible`. */
  readonly modality: Modality;
  /** In order of text and link; at least one. */
  readonly tellings: readonly LinkTelling[];
}
