import type { PassageRef } from '../address/address.ts';
import type { ArticleId, EventId, QuoteId } from '../address/ids.ts';
import type { ArticleRow, AtlasEvent } from '../atlas/atlas.ts';
import type { ChainLink } from '../speech/speech.ts';

/** What one report has of a fact. A report without a telling is silent. */
export interface FactTelling {
  readonly article: ArticleId;
  /** The sentence, to be opened. */
  readonly passage: PassageRef;
  /** In what it differs from what most of the others say, one line each; empty when it does not. */
  readonly differs: readonly string[];
}

/** An event, or a claim: what somebody says, or a figure. One row of a table with a column for each report. */
export interface Fact {
  /** Unique among the facts of a table. */
  readonly id: string;
  readonly kind: 'event' | 'claim';
  /** The event’s title, or the words of the first report that has the claim. */
  readonly words: string;
  /** Who says so in that report. A figure is never shown without. */
  readonly chain: readonly ChainLink[];
  readonly event?: EventId;
  readonly when?: AtlasEvent['when'];
  readonly quote?: QuoteId;
  /** One for each report that has it, in the order of the reports. */
  readonly tellings: readonly FactTelling[];
}

/** The facts of a story or of a pair of articles. */
export interface FactTable {
  /** The columns. */
  readonly articles: readonly ArticleRow[];
  /** Those that differ first, then those that some reports have, then those that all have. */
  readonly facts: readonly Fact[];
  /** How many there are; more than `facts` has when the story is long. */
  readonly total: number;
}
