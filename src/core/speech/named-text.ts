import type { Paragraph } from '../article/report.ts';
import type { Timex } from '../date/timex.ts';
import type { Mention, NameType } from '../entity/mention.ts';
import type { Range } from '../text/range.ts';

/** A mention that is joined to a name of the collection. */
export interface JoinedMention extends Mention {
  /** Id of the name. */
  readonly name: string;
}

/** What the later steps know of a name. */
export interface NameFacts {
  readonly type: NameType;
  readonly label: string;
  readonly shortLabel: string;
}

/** One text with its sentences, dates and names: what speakers, events and links are read from. All ranges cut `text`. */
export interface NamedText {
  readonly text: string;
  readonly headline?: Range | undefined;
  /** Headings inside the body. */
  readonly headings: readonly Range[];
  readonly captions: readonly { readonly range: Range; readonly sentences: readonly Range[] }[];
  /** Paragraphs of the body in order; their sentences do not overlap. */
  readonly paragraphs: readonly Paragraph[];
  /** In order of `start`, not overlapping. Headline, captions and sentences were read. */
  readonly mentions: readonly JoinedMention[];
  /** Every name that `mentions` points to, by id. */
  readonly names: ReadonlyMap<string, NameFacts>;
  /** In order and not overlapping. Captions and sentences were read. */
  readonly timexes: readonly Timex[];
  /** `YYYY-MM-DD`. */
  readonly published?: string | undefined;
}
