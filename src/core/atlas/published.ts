import type { ArticleId } from '../address/ids.ts';
import type { Article, ArticleRow, Collection } from './atlas.ts';
import type { ATLAS_VERSION } from './atlas.ts';

/** A list file: up to `LIST_PAGE_SIZE` rows in order of id. */
export interface ListPage {
  readonly file: string;
  readonly first: ArticleId;
  readonly last: ArticleId;
  readonly count: number;
}

/** What the app loads first: small, whatever the number of articles. File names are relative to the manifest. */
export interface Manifest {
  readonly version: typeof ATLAS_VERSION;
  readonly collection: Collection;
  readonly totals: {
    readonly clippings: number;
    readonly articles: number;
    readonly setAside: number;
    readonly problems: number;
  };
  readonly pages: readonly ListPage[];
  readonly aliases: Readonly<Record<string, ArticleId>>;
}

/** A row together with the file that holds its article. */
export interface ListedArticle extends ArticleRow {
  readonly file: string;
}

/** What an article's own file holds: the article and its neighbours, so that opening it needs nothing else. */
export interface ArticleFile {
  readonly version: typeof ATLAS_VERSION;
  readonly article: Article;
  /** The other printings of this report, by letter. */
  readonly printings: readonly ArticleRow[];
  /** Neighbours in the same story (or, without stories, in the collection), by publication time, then version. */
  readonly previous?: ArticleRow;
  readonly next?: ArticleRow;
}

/** Rows in one list file. */
export const LIST_PAGE_SIZE = 200;
