import type { NameType } from '../entity/mention.ts';

/** What is known of an article when it is put into a story. */
export interface StoryArticle {
  /** Different for every article; the result rests on the order of the ids, not on that of the list. */
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly published?: string;
  readonly title: string;
  /** The same for printings of one report. */
  readonly versionGroup?: string;
  /** Name id → how often the article mentions it. */
  readonly names: ReadonlyMap<string, number>;
  /** Days that the article speaks of, `YYYY-MM-DD`. */
  readonly days: readonly string[];
}

/** What a name is, by its id. */
export interface NameFacts {
  readonly type: NameType;
  readonly label: string;
}

/** A group of articles that tell one story. `members` are places in the list that was handed in, in order of publication. */
export interface StoryDraft {
  /** Words joined by hyphens; different for every story of a collection. */
  readonly id: string;
  /** At most 60 characters, made of words of the articles. */
  readonly title: string;
  readonly standfirst: string;
  /** Why these articles are one story: a sentence for the reader. */
  readonly why: string;
  readonly members: readonly number[];
}
