import type { ArticleId, StoryId } from '../address/ids.ts';
import type { Retells, Story } from './atlas.ts';

/** What the editor says of one report of one clipping. */
export interface SourceNote {
  /** Path of the clipping inside the collection. */
  readonly file: string;
  /** Which report of the file, from 1. */
  readonly part: number;
  readonly story?: StoryId;
  readonly retells?: Retells;
}

/** A story as the editor names it. */
export type EditorStory = Pick<Story, 'id' | 'title' | 'standfirst'>;

/** The editor's data beside the clippings, all of it optional for a plain folder of files. */
export interface CollectionData {
  readonly title: string;
  readonly standfirst: string;
  readonly edition?: string;
  readonly retold: boolean;
  readonly stories: readonly EditorStory[];
  readonly sources: readonly SourceNote[];
}

/** How a published article is known again: a sentence of it, and its file for when several printings have that sentence. */
export interface Anchor {
  readonly quote: string;
  readonly file: string;
}

/** How a published event is known again: the words that tell it best, and its title, because one sentence can tell several. */
export interface EventAnchor {
  readonly quote: string;
  readonly title: string;
}

/** The ids that readers may hold links to. */
export interface PublishedIds {
  /** Event id → anchor. */
  readonly events: Readonly<Record<string, EventAnchor>>;
  readonly articles: Readonly<Record<string, Anchor>>;
  /** Former ids, each with the id that took its place. */
  readonly aliases: Readonly<Record<string, ArticleId>>;
}

/** No id was published yet. */
export const NO_PUBLISHED_IDS: PublishedIds = { articles: {}, events: {}, aliases: {} };
