import type { Range } from '../text/range.ts';
import type { Facets } from './count-facets.ts';
import type { ArticleRecord, EventRecord, NameRecord, QuoteRecord, RecordKind } from './record.ts';

/** A passage as a list shows it: cut where it is long, with the words that matched. */
export interface Snippet {
  /** Cut ends are `…`. */
  readonly text: string;
  /** In order, not overlapping; ranges of `text`. */
  readonly marks: readonly Range[];
}

/** A passage that matched. */
export interface PassageHit {
  readonly snippet: Snippet;
  /** The part of a URL after `#`; absent when the passage has no address of its own. */
  readonly at?: string;
  /** Words of the passage that the article's own search finds, so that they are marked there. */
  readonly find?: string;
  /** Why it matched, where that is not plain to see: one short sentence each. */
  readonly why: readonly string[];
}

/** Another printing of a report that was found. */
export interface OtherVersion {
  readonly record: RecordHead<ArticleRecord>;
  /** Where the same sentence stands in it; absent when it prints none of those shown. */
  readonly at?: string;
}

export type RecordHead<R> = Omit<R, 'passages'>;

/** A record that was found, with its best passages. */
export interface Hit<R extends { readonly kind: RecordKind }> {
  readonly record: RecordHead<R>;
  readonly passages: readonly PassageHit[];
  /** How many passages matched in all. */
  readonly passageCount: number;
  /** Words of the query that it does not have. */
  readonly lacks: readonly string[];
}

export interface ArticleHit extends Hit<ArticleRecord> {
  /** Other printings of the same report that match too. */
  readonly versions: readonly OtherVersion[];
}

/** How many were found. */
export interface Counts {
  readonly article: number;
  readonly event: number;
  readonly name: number;
  readonly quote: number;
  /** Passages of the articles that were read. */
  readonly passages: number;
  /** Whether every record that could match was read; else there are at least as many as told. */
  readonly isExact: boolean;
}

/** What a search gives. Groups hold one page each. */
export interface SearchResult {
  readonly articles: readonly ArticleHit[];
  readonly events: readonly Hit<EventRecord>[];
  readonly names: readonly Hit<NameRecord>[];
  readonly quotes: readonly Hit<QuoteRecord>[];
  readonly counts: Counts;
  /** The values that results can be narrowed by, when they were asked for. They follow all limits but their own. */
  readonly facets?: Facets;
  /** The query with words that the collection has, in place of those that it does not. */
  readonly didYouMean?: string;
  /** What was not taken as typed, and parts of the index that could not be opened: plain sentences. */
  readonly problems: readonly string[];
}
