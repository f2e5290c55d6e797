import type { ArticleId, EventId } from '../address/ids.ts';
import type { AllEvidence, Article, ArticleRow, AtlasEvent, AtlasName, Collection } from './atlas.ts';
import type { ATLAS_VERSION } from './atlas.ts';
import type { AtlasCheck } from './inspect-atlas.ts';
import type { MadeCounts } from './count-made.ts';
import type { MarginNote } from './margin-notes.ts';
import type { VoiceShare } from '../speech/sum-voices.ts';

/** A list file: up to `LIST_PAGE_SIZE` rows in order of id. */
export interface ListPage {
  readonly file: string;
  readonly first: ArticleId;
  readonly last: ArticleId;
  readonly count: number;
}

/** A file of links. */
export interface LinkPage {
  readonly file: string;
  /** Key of its first link, see `linkKey`. */
  readonly first: string;
}

/** What the app loads first: small, whatever the number of articles. File names are relative to the manifest. */
export interface Manifest {
  readonly version: typeof ATLAS_VERSION;
  /** Of its stories the first `MOST_STORIES`, the editor's before the others. */
  readonly collection: Collection;
  readonly totals: {
    readonly stories: number;
    readonly clippings: number;
    readonly articles: number;
    /** Articles of which there is another printing. */
    readonly printings: number;
    readonly setAside: number;
    readonly problems: number;
  };
  readonly made: MadeCounts;
  /** What must hold of an atlas, checked when it was built. */
  readonly checks: readonly AtlasCheck[];
  readonly events: EventFiles;
  /** Two printings of one report that differ, to begin with; absent when there are none. */
  readonly pair?: { readonly a: ArticleId; readonly b: ArticleId; readonly agency?: string };
  /** The files of everything else that is not an article. */
  readonly files: {
    /** `AtlasName[]`, in order of id. */
    readonly names: string;
    /** `ColumnName[]`, in order of id: what events call by id. */
    readonly eventNames: string;
    /** `AtlasQuote[]`. */
    readonly quotes: string;
    /** `NetworkColumns`: every name but works, and every link without its sentences. */
    readonly network: string;
    /** `NameRow[]`, in order of id: what lists say of names. */
    readonly nameRows: string;
    /** `NameShard[]`, in order of id: the files that hold a `NameFile[]` each. */
    readonly nameFiles: string;
    /** `PlateIndex`: where the places of each story are drawn. */
    readonly plates: string;
  };
  /** The file of the same around the best-linked name, with `cutFrom`: what the map shows first. Only where the whole is large. */
  readonly firstNetwork?: string;
  /** For each story of several articles among those named here, the file with what its reports state: a `FactTable`. */
  readonly facts: Readonly<Record<string, string>>;
  /** `AtlasLink[]` with their sentences, `LINK_PAGE_SIZE` in each file, in the order of the atlas. */
  readonly linkPages: readonly LinkPage[];
  /** What the search files are and where: a `SearchDirectory`. */
  readonly search: string;
  readonly pages: readonly ListPage[];
  readonly aliases: Readonly<Record<string, ArticleId>>;
}

/** The files of the events: one list up to `MOST_EVENTS`; beyond, parts, with what to count them by and where to find each. */
export interface EventFiles {
  readonly total: number;
  /** `AtlasEvent[]`, in order of time. */
  readonly list?: string;
  /** `PublishedColumns`: what events are counted and filtered by. */
  readonly columns?: string;
  /** `EventDirectory`. */
  readonly directory?: string;
}

/** Where each event is, when they are published in parts. */
export interface EventDirectory {
  /** `AtlasEvent[]` each: the rows that `cutParts` gives it. */
  readonly parts: readonly string[];
  /** `[id, part][]` each, in order of id. */
  readonly ids: readonly { readonly first: EventId; readonly file: string }[];
}

/** A row together with the file that holds its article. */
export interface ListedArticle extends ArticleRow {
  readonly file: string;
}

/** A name as an article's page tells it: how much the collection has of it, not where. */
export interface NameInArticle extends Pick<AtlasName, 'id' | 'type' | 'label' | 'by' | 'handWhy'> {
  /** How it is printed most often, at most `MOST_SPELLINGS`. */
  readonly spellings: readonly string[];
  /** In the whole collection. */
  readonly mentions: number;
  /** How many articles mention it. */
  readonly articles: number;
}

/** An event as an article's page tells it: with the sentences of this article alone. */
export interface EventInArticle extends Pick<AtlasEvent, 'id' | 'title' | 'when' | 'modality'> {
  readonly evidence: AllEvidence;
}

/** What an article's own file holds: the article and its neighbours, so that opening it needs nothing else. Other articles add nothing to it. */
export interface ArticleFile {
  readonly version: typeof ATLAS_VERSION;
  readonly article: Article;
  /** The other printings of this report, by letter. */
  readonly printings: readonly ArticleRow[];
  /** Every name that the article mentions, in order of id. */
  readonly names: readonly NameInArticle[];
  /** Every event that has a sentence in the article, in order of time. */
  readonly events: readonly EventInArticle[];
  readonly notes: readonly MarginNote[];
  readonly shares: readonly VoiceShare[];
  /** Neighbours in the same story (or, without stories, in the collection), by publication time, then version. */
  readonly previous?: ArticleRow;
  readonly next?: ArticleRow;
}

/** Links in one file: a map of fewer opens with all its sentences. */
export const LINK_PAGE_SIZE = 500;

/** Spellings of a name that an article's page shows. */
export const MOST_SPELLINGS = 4;

/** Rows in one list file. */
export const LIST_PAGE_SIZE = 200;

/** More events than these are published in parts. */
export const MOST_EVENTS = 2000;

/** Stories that the manifest names; a list of more is no filter any more. */
export const MOST_STORIES = 40;
