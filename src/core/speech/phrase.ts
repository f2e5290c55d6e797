import type { Range } from '../text/range.ts';

/** What names a source: a run of tokens of a unit, both ends included. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** The token of its main word: `officials` in `officials of the ministry`. */
  readonly head: number;
  readonly kind: 'name' | 'pronoun' | 'speaker' | 'document' | 'other';
  readonly plural: boolean;
  /** The words, without what follows their head's own phrase. */
  readonly range: Range;
}
