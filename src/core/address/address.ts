import type { ArticleId, EventId, NameId, QuoteId, StoryId } from './ids.ts';
import type { MapView } from './map-view.ts';
import type { NamesView } from './names-view.ts';
import type { QuotesView } from './quotes-view.ts';
import type { SearchView } from './search-view.ts';
import type { TimelineView } from './timeline-view.ts';

/** Something that has a number on a page: the headline, a paragraph or caption, or one of its sentences (from 1). */
export interface Unit {
  readonly kind: 'headline' | 'paragraph' | 'caption';
  /** Number of the paragraph or caption, from 1; 0 for the headline. */
  readonly n: number;
  /** Number of the sentence in it, from 1; `undefined` for all of it. */
  readonly sentence?: number;
}

/** A passage as an address names it: one unit, or the run from one to another, with the check code of its words. */
export interface PassageRef {
  readonly from: Unit;
  readonly to?: Unit;
  /** 4 lower-case base32 characters, see `checkCode`. */
  readonly check?: string;
}

/** What can be marked in a text: its names, its dates, and who says what it tells. In the order in which a URL writes them. */
export const MARK_KINDS = ['names', 'dates', 'says'] as const;

export type MarkKind = (typeof MARK_KINDS)[number];

/** How two articles are shown beside each other, but for the differences alone. */
export const DIFFS = ['all', 'facts'] as const;

export type Diff = (typeof DIFFS)[number];

/** What the reader is looking at. Two equal addresses have one URL, and the URL is the only owner of this. */
export type Address =
  | ({ readonly kind: 'home'; readonly story: readonly StoryId[] } & TimelineView)
  | ({ readonly kind: 'story'; readonly story: StoryId } & TimelineView)
  | { readonly kind: 'event'; readonly event: EventId }
  | { readonly kind: 'articles'; readonly story: readonly StoryId[] }
  | {
      readonly kind: 'article';
      readonly article: ArticleId;
      /** What is marked, in the order of `MARK_KINDS`; nothing when it is empty, what the reader’s settings say when it is left out. */
      readonly show?: readonly MarkKind[];
      /** Find in this article. */
      readonly query?: string;
      /** The quoted words of a passage link, at most 300 characters. */
      readonly quote?: string;
      readonly passage?: PassageRef;
    }
  | ({ readonly kind: 'search' } & SearchView)
  | { readonly kind: 'compare' }
  /** What the reports of a story state, beside each other. */
  | { readonly kind: 'facts'; readonly story: StoryId }
  | {
      readonly kind: 'comparison';
      readonly a: ArticleId;
      readonly b: ArticleId;
      /** Everything, what matches too, or what both state; only the differences when it is left out. */
      readonly diff?: Diff;
      /** A passage of the first article. */
      readonly passage?: PassageRef;
    }
  | ({ readonly kind: 'map' } & MapView)
  | ({ readonly kind: 'quotes' } & QuotesView)
  | { readonly kind: 'quote'; readonly quote: QuoteId }
  | ({ readonly kind: 'names' } & NamesView)
  | { readonly kind: 'name'; readonly name: NameId }
  | { readonly kind: 'dossier' }
  | { readonly kind: 'about' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'checkup' }
  | { readonly kind: 'unknown'; readonly path: string };

/** An address together with the parts of the URL that were not understood, as `name=value`, to be told to the reader. */
export interface ParsedAddress {
  readonly address: Address;
  readonly notUnderstood: readonly string[];
}
