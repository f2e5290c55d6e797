import type { Range } from '../text/range.ts';

/** How a clipping file is written. */
export type ClippingFormat = 'text' | 'markdown' | 'html';

/** A clipping as it came in, after its bytes were turned into text. */
export interface Clipping {
  /** Path inside the collection, with `/` between folders. */
  readonly file: string;
  readonly format: ClippingFormat;
  readonly text: string;
}

/** Where a value comes from: printed as such, or concluded from something else. `why` is shown to the reader verbatim. */
export type Basis = 'given' | 'derived';

/** A photo caption. The photo itself is never in a clipping. */
export interface Caption {
  /** The caption's first printing, credit included. */
  readonly range: Range;
  readonly sentences: readonly Range[];
  /** The words of the credit, without brackets, e.g. `KCNA via KNS / AFP`. */
  readonly credit?: string;
  /** The latest full date named in the caption, `YYYY-MM-DD`. */
  readonly date?: string;
  /** How many times the same caption is printed in this report, the first included. */
  readonly repeats: number;
}

/** A section heading inside the body. */
export interface Heading {
  readonly range: Range;
  /** Number of the paragraph that follows it, counted from 1. */
  readonly before: number;
}

/** One paragraph of the body and its sentences, in order. Sentences leave out the white space between them. */
export interface Paragraph {
  readonly range: Range;
  readonly sentences: readonly Range[];
}

/** Why a line was set aside instead of being read as part of the report. */
export type SetAsideReason =
  | 'repeated-headline'
  | 'repeated-caption'
  | 'comment-form'
  | 'share-bar'
  | 'advertisement'
  | 'cookie-notice'
  | 'navigation'
  | 'related-links'
  | 'newsletter'
  | 'copyright'
  | 'timestamp'
  | 'byline'
  | 'credit'
  | 'label';

/** A line that is kept and shown, but is not part of the report. */
export interface SetAside {
  readonly range: Range;
  /** Line in the clipping file, counted from 1. */
  readonly line: number;
  readonly reason: SetAsideReason;
}

/** The opening of a wire report: `SEOUL, Sept. 17 (AP) —`. */
export interface Dateline {
  readonly range: Range;
  readonly place?: string;
  /** `YYYY-MM-DD`, or `--MM-DD` when the year is not printed. */
  readonly date?: string;
}

/** The agency that a report is credited to. */
export interface Agency {
  /** The short name, e.g. `AP`, `Reuters`. */
  readonly name: string;
  readonly basis: Basis;
  readonly why: string;
  /** The words it rests on, when they stand in this report. */
  readonly range?: Range;
}

/** The outlet that printed the report, when the clipping names one. */
export interface Outlet {
  readonly name: string;
  readonly why: string;
  readonly range?: Range;
}

/** The day on which the report was published. */
export interface Dated {
  /** EDTF, level 0: `YYYY-MM-DD`. */
  readonly edtf: string;
  readonly basis: Basis;
  readonly why: string;
  readonly range?: Range;
}

/** Who wrote the report, as printed. */
export interface Byline {
  readonly range: Range;
  readonly names: readonly string[];
}

/**
 * One report found in a clipping, read by itself.
 * Every range cuts `text`, the kept text: the clipping's own words for this report from its first line to its last,
 * lines joined by `\n`, nothing removed but markup. Headline, standfirst, paragraphs, headings, captions and set-aside lines do
 * not overlap each other. Byline, timestamp and credit lines are set-aside lines to which `byline`, `dated` and `agency` point.
 * A dateline opens the first paragraph and a closing credit such as `(AP)` ends the last one: both lie inside their
 * paragraph and outside its sentences.
 * Where no paragraph opens with a dateline, a byline such as `By Jane Doe in Beirut` supplies one, and its range lies in that line.
 * A paragraph's range leaves out the mark of a list item.
 */
export interface Report {
  readonly file: string;
  /** Which report of its file this is, counted from 1. */
  readonly part: number;
  /** First and last line in the file, counted from 1, both included. */
  readonly lines: readonly [number, number];
  readonly text: string;
  readonly headline?: Range;
  readonly standfirst?: Range;
  readonly byline?: Byline;
  readonly dateline?: Dateline;
  readonly agency?: Agency;
  readonly outlet?: Outlet;
  readonly dated?: Dated;
  readonly captions: readonly Caption[];
  readonly headings: readonly Heading[];
  readonly paragraphs: readonly Paragraph[];
  readonly setAside: readonly SetAside[];
}
