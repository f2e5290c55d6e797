import type { Range } from '../text/range.ts';

/** In what way two printings of a sentence differ. */
export type DifferenceKind = 'spelling' | 'wording' | 'number' | 'attribution' | 'moved' | 'only-here';

/** One run of words that differs; `a` cuts the first text, `b` the second; a run that is missing is empty where it would stand. */
export interface WordDifference {
  readonly kind: Exclude<DifferenceKind, 'moved' | 'only-here'>;
  readonly a: Range;
  readonly b: Range;
}

/** Two sentences that print the same thing. */
export interface AlignedPair {
  /** Places in the lists of sentences that were handed in. */
  readonly a: number;
  readonly b: number;
  /** 0 to 1. */
  readonly likeness: number;
  /** Told in another order than its neighbours. */
  readonly moved: boolean;
  /** Empty when both are the same, word for word. */
  readonly differences: readonly WordDifference[];
}

/** How the sentences of two texts lie beside each other. */
export interface Alignment {
  /** In order of `a`. A sentence that was cut in two has two pairs. */
  readonly pairs: readonly AlignedPair[];
  readonly onlyA: readonly number[];
  readonly onlyB: readonly number[];
}
