import type { Direction } from './find-direction.ts';
import type { Moment } from './moment.ts';
import { precisionOf } from './moment.ts';
import type { Reading, Timex, TimexAnchor } from './timex.ts';

/** A unit of the calendar that the text has named, with the words that named it. */
export interface Anchor {
  readonly moment: Moment;
  readonly quote: string;
}

/** What an expression can be placed by. */
export interface Scene {
  /** The expression's own words. */
  readonly quote: string;
  /** The day of publication as a day number; `undefined` when nobody knows. */
  readonly published: number | undefined;
  /** From the verb of the clause. */
  readonly direction: Direction;
  /** The last day that the text has named before. */
  readonly lastDay?: Anchor | undefined;
  /** The last unit of any size that it has named before. */
  readonly last?: Anchor | undefined;
  /** The day that stands nearest in the same sentence, before or behind. */
  readonly neighbour?: Anchor | undefined;
  /** Whether that neighbour lies in the clause behind “after” or “before”. */
  readonly neighbourInside?: boolean;
}

/** An expression placed, days as day numbers. */
export interface Placing extends Omit<Timex, 'range' | 'begin' | 'end' | 'mod'> {
  readonly begin?: number;
  readonly end?: number;
  /** The unit of the calendar, for expressions that count from this one. */
  readonly moment?: Moment;
}

/** On what a moment rests. */
export interface Footing {
  readonly anchor: TimexAnchor;
  readonly basis: Timex['basis'];
  readonly why: string;
  readonly readings?: readonly Reading[];
}

/** A date. */
export function placeMoment(moment: Moment, footing: Footing): Placing {
  const { value, edtf, begin, end } = moment;
  return { type: 'DATE', value, edtf, begin, end, precision: precisionOf(moment.grain), moment, ...footing };
}

/** A date of which the text says no more than `value`. */
export function placeUnknown(value: string, footing: Pick<Footing, 'anchor' | 'why'>): Placing {
  return { type: 'DATE', value, precision: 'vague', basis: 'unclear', ...footing };
}

/** A date with another way to read it. */
export function toReading({ value, edtf }: Moment, why: string): Reading {
  return { edtf, value, why };
}
