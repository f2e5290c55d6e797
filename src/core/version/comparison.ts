import type { Range } from '../text/range.ts';
import type { WordDifference } from './alignment.ts';

/** What two texts are called beside each other: `A` and `B`, or `the first` and `the second`. */
export interface SideNames {
  readonly a: string;
  readonly b: string;
}

/** What a row of a comparison is about. */
export type ComparedPart = 'headline' | 'caption' | 'paragraph';

/** Words that the other text prints otherwise, or not at all. */
export interface ComparedMark extends Range {
  /** Whether nothing stands in their place in the other text. */
  readonly alone: boolean;
}

/** A paragraph, a caption or the headline. */
export interface ComparedBlock {
  /** Its number, from 1; 0 for the headline. */
  readonly n: number;
  /** Cut from its article's text. */
  readonly range: Range;
  /** In order, without overlap. */
  readonly marks: readonly ComparedMark[];
}

/** `same`: word for word. `only-a`, `only-b`: no sentence of it is in the other text. */
export type RowKind = 'same' | 'differs' | 'only-a' | 'only-b';

/** What stands in the same place of two texts. A side has several blocks where it prints as many what the other prints as one. */
export interface ComparedRow {
  readonly part: ComparedPart;
  readonly kind: RowKind;
  readonly a: readonly ComparedBlock[];
  readonly b: readonly ComparedBlock[];
  readonly differences: readonly WordDifference[];
  /** Whether nothing but spellings, the dateline and the credit tells the sides apart. */
  readonly isSameText: boolean;
  /** Whether nothing but spellings and the cut into paragraphs does: such rows are folded. */
  readonly isAlike: boolean;
  /** What differs, in words; empty when nothing does. */
  readonly tells: readonly string[];
}

/** How much of two texts is in both. Paragraphs that one text prints as several count once. */
export interface ComparisonTotals {
  readonly shared: number;
  /** Of the shared ones those that differ in nothing but spelling. */
  readonly alike: number;
  readonly onlyA: number;
  readonly onlyB: number;
  readonly spellings: number;
  readonly numbers: number;
  readonly attributions: number;
  readonly wordings: number;
  /** Headline and captions that differ or stand in one text only. */
  readonly furniture: number;
}

/** Two articles beside each other, in the order of the first. */
export interface Comparison {
  readonly rows: readonly ComparedRow[];
  readonly totals: ComparisonTotals;
}
