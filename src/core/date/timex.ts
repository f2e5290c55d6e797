import type { Range } from '../text/range.ts';

/** What TIMEX3 calls the four kinds: a day or longer, a time of day, a length of time, something that comes again and again. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** How exactly the words say when. `vague` when they name no unit of the calendar, and for lengths and repetitions. */
export type Precision =
  'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century' | 'vague';

/** Which part or side of `value` is meant: TIMEX3's own words, and SINCE and UNTIL from the preposition before the expression. */
export type TimexMod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'SINCE'
  | 'UNTIL'
  | 'BEFORE'
  | 'AFTER';

/**
 * What the value rests on: the words alone, the day of publication, another expression of the text, or an event that the text does
 * not date.
 */
export type TimexAnchor = 'explicit' | 'published' | 'timex' | 'event';

/** One way to read an expression that can be read in more than one way. */
export interface Reading {
  readonly edtf: string;
  readonly value: string;
  /** One plain sentence, shown to the reader verbatim. */
  readonly why: string;
}

/** A temporal expression of a text. */
export interface Timex {
  /** The words, without the preposition before them: offsets into the text that was read. */
  readonly range: Range;
  readonly type: TimexType;
  /** TIMEX3, as TimeBank and TempEval-3 write it: `2023-09-16`, `1998-Q3`, `2024-W30`, `198`, `P3D`, `PXM`, `PAST_REF`, `XXXX-WXX-7`. */
  readonly value: string;
  /**
   * EDTF, when the expression can be placed: a day, month, year, decade (`198X`), century or interval, with `~` where the borders are loose.
   * A time of day has its day. A length that is counted from a dated expression (“a day after …”) has the day that it leads to.
   */
  readonly edtf?: string;
  /** Earliest possible day, `YYYY-MM-DD`; absent when nothing bounds it. */
  readonly begin?: string;
  /** Latest possible day, `YYYY-MM-DD`; absent when nothing bounds it. */
  readonly end?: string;
  readonly precision: Precision;
  readonly mod?: TimexMod;
  /** Printed in full, worked out, or not to be decided from the text. */
  readonly basis: 'given' | 'derived' | 'unclear';
  /** All readings, the one that was taken first; only when there is more than one. */
  readonly readings?: readonly Reading[];
  /** One plain sentence, shown to the reader verbatim. */
  readonly why: string;
  readonly anchor: TimexAnchor;
}
