import type { SetAsideReason } from './report.ts';

/** What the file's own markup says a line is. Reasons for setting aside are hints too: a page's `nav` is navigation, whatever it says. */
export type Hint =
  | 'title'
  | 'standfirst'
  | 'heading'
  | 'caption'
  | 'item'
  | 'date'
  | 'author'
  | 'outlet'
  | 'agency'
  | 'rule'
  | SetAsideReason;

/** One line that a reader of the clipping would see, its markup taken away. */
export interface KeptLine {
  readonly text: string;
  /** Line in the clipping file, counted from 1. */
  readonly line: number;
  readonly hint?: Hint;
  /** Whether the line goes on with the paragraph of the line before it, as in hard-wrapped files. */
  readonly continues?: boolean;
  /** Whether the markup itself starts a new report here, as a second front matter does. */
  readonly starts?: boolean;
}
