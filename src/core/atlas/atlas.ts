import type { ArticleId, StoryId } from '../address/ids.ts';
import type { Problem } from '../text/problem.ts';
import type { Agency, Dated, Outlet, Report } from '../article/report.ts';

/** The shape's version. A reader refuses every other one. */
export const ATLAS_VERSION = 1;

/** What a retold clipping retells. Only collections that are marked as retold have it. */
export interface Retells {
  readonly agency?: string;
  readonly outlet?: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** A group of articles named by the collection's editor. */
export interface Story {
  readonly id: StoryId;
  readonly title: string;
}

/** The articles that are printings of one report, by letter: A first. */
export interface Version {
  /** Id of the first printing, by which the printings of one report find each other. */
  readonly report: ArticleId;
  /** `a` to `z`, then `aa`. */
  readonly letter: string;
  /** How many printings the report has in this collection. */
  readonly of: number;
  /** Numbers of the paragraphs that no other printing has, counted from 1. */
  readonly onlyHere: readonly number[];
}

/** An article: a report with its place in the collection. */
export interface Article extends Report {
  readonly id: ArticleId;
  /** The headline, or the first words of the text when the report has none. */
  readonly title: string;
  readonly story?: StoryId;
  readonly words: number;
  readonly version?: Version;
  /** SHA-256 of the clipping file, lower-case hex. */
  readonly sha256: string;
  readonly retells?: Retells;
}

/** What lists and links say of an article without opening it. */
export interface ArticleRow {
  readonly id: ArticleId;
  readonly title: string;
  readonly story?: StoryId;
  readonly agency?: Pick<Agency, 'name' | 'basis'>;
  readonly outlet?: Pick<Outlet, 'name'>;
  readonly dated?: Pick<Dated, 'edtf' | 'basis'>;
  readonly words: number;
  readonly paragraphs: number;
  readonly version?: Pick<Version, 'letter' | 'of'>;
  readonly retells?: Retells;
}

/** What the collection says of itself. */
export interface Collection {
  readonly title: string;
  readonly standfirst: string;
  /** Whether the clippings are retold by Story Atlas: readers are told wherever words are shown, shared or cited. */
  readonly retold: boolean;
  /** The day its editor gave this edition, `YYYY-MM-DD`. Never the clock's. */
  readonly edition?: string;
  readonly stories: readonly Story[];
}

/** Everything the pipeline makes of a folder of clippings. */
export interface Atlas {
  readonly version: typeof ATLAS_VERSION;
  readonly collection: Collection;
  /** In order of id, which is order of publication. Undated articles come last. */
  readonly articles: readonly Article[];
  /** Former ids of articles that have a new one. */
  readonly aliases: Readonly<Record<string, ArticleId>>;
  readonly problems: readonly Problem[];
}
