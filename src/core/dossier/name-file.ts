import type { PassageRef } from '../address/address.ts';
import type { ArticleId, NameId, StoryId } from '../address/ids.ts';
import type { AtlasLink, AtlasName, AtlasQuote } from '../atlas/atlas.ts';
import type { ArticleTelling } from '../chronicle/tell-event.ts';
import type { NameType } from '../entity/mention.ts';
import type { PlacedEvent } from '../timeline/placed-event.ts';

/** What lists say of a name. */
export interface NameRow {
  readonly id: NameId;
  readonly type: NameType;
  readonly label: string;
  readonly mentions: number;
  /** How many articles mention it. */
  readonly articles: number;
  /** Mentions by story, in order of the stories. Articles of no story count in `mentions` alone. */
  readonly stories: readonly (readonly [StoryId, number])[];
}

/** A name where it is printed: once in one sentence, with every printing of that sentence. */
export interface MentionRow {
  /** The whole sentence. */
  readonly words: string;
  /** Where the name stands in `words`. */
  readonly start: number;
  readonly end: number;
  readonly places: readonly { readonly article: ArticleId; readonly passage: PassageRef }[];
}

/** A name as other names are told with it. */
export type OtherName = Pick<AtlasName, 'id' | 'type' | 'label'>;

/** How much there is of a name; the lists of its file may be shorter. */
export interface NameTotals {
  readonly mentions: number;
  /** Mentions when printings of the same words count once. */
  readonly sentences: number;
  readonly events: number;
  readonly links: number;
  readonly said: number;
  readonly carried: number;
  readonly about: number;
}

/** Everything that the page of a name shows: as much as one page can hold, and how much there is. */
export interface NameFile {
  readonly name: AtlasName;
  readonly totals: NameTotals;
  /** What it is involved in or the place of, in order of time. */
  readonly events: readonly PlacedEvent[];
  /** Those with most sentences first. */
  readonly links: readonly AtlasLink[];
  /** Words given as its own; words of others that it passed on; what others say of it. In order of the collection. */
  readonly said: readonly AtlasQuote[];
  readonly carried: readonly AtlasQuote[];
  readonly about: readonly AtlasQuote[];
  /** In order of the collection. The files of `more` hold the others, in order. */
  readonly mentions: readonly MentionRow[];
  readonly more: readonly string[];
  /** The names that its links, events and quotes name besides it, in order of id. */
  readonly others: readonly OtherName[];
  /** The articles that mention it and those of its sentences, in order of id. */
  readonly articles: readonly ArticleTelling[];
}

/** Names in one file, by the first and last id: a file holds names until it is large enough. */
export interface NameShard {
  readonly file: string;
  readonly first: NameId;
  readonly last: NameId;
}
