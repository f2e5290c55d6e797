import type { Range } from '../text/range.ts';

/** A word, number or mark of a sentence, with all that the grammar may ask about it. */
export interface Token extends Range {
  /** Lower case, one kind of apostrophe and dash. */
  readonly word: string;
  /** Printed with a capital. */
  readonly capital: boolean;
  /** No white space between this token and the one before it. */
  readonly glued: boolean;
  /** What a pattern can name it by: the word itself and its classes. */
  readonly symbols: readonly string[];
  /** The number that it stands for; infinite when it is not said (“several”). */
  readonly number?: number;
  /** Unit, season or part of the day. */
  readonly name?: string | undefined;
}
