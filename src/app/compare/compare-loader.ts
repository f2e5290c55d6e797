import type { ArticleRow, Story } from '../../core/atlas/atlas.ts';
import type { ArticleFile } from '../../core/atlas/published.ts';
import { listOverlaps } from '../../core/facts/list-overlaps.ts';
import type { Overlap } from '../../core/facts/list-overlaps.ts';
import type { AtlasClient } from '../platform/atlas-client.ts';

/** Two printings of one report, and how much they share. */
export interface LikelyPair {
  readonly a: PairSide;
  readonly b: PairSide;
}

/** One of the two, and how many of its paragraphs no other printing has. */
export interface PairSide extends Pick<ArticleRow, 'id' | 'title' | 'version' | 'agency' | 'words' | 'paragraphs'> {
  readonly onlyHere: number;
}

/** What the page for choosing two articles is drawn from. */
export interface CompareData {
  readonly pairs: readonly LikelyPair[];
  /** Other reports of one story that tell much the same. */
  readonly overlaps: readonly Overlap[];
  /** Stories of several reports, whose facts are laid beside each other. */
  readonly stories: readonly Pick<Story, 'id' | 'title'>[];
  /** The articles that can be chosen. */
  readonly articles: readonly Pick<ArticleRow, 'id' | 'title' | 'version'>[];
  /** How many the collection has. */
  readonly total: number;
}

/** More reports with several printings than these are not opened for the list. */
const MOST_REPORTS = 20;
/** More stories than these are not opened for it, nor more pairs shown. */
const MOST_STORIES = 20;
const MOST_OVERLAPS = 10;
/** Articles beyond these are reached from their own pages. */
const MOST_ARTICLES = 400;

/** Finds the printings of one report, by their letters, and the articles to choose from. */
export function compareLoader({ atlas }: { readonly atlas: AtlasClient }) {
  return async (): Promise<CompareData> => {
    const { pages, totals, collection, facts } = await atlas.manifest();
    const rows = (await Promise.all(pages.slice(0, 2).map((_, page) => atlas.listPage(page)))).flat();
    const first = rows.filter(({ version }) => version?.letter === 'a').slice(0, MOST_REPORTS);
    const pairs = await Promise.all(first.map(async ({ id }) => pairsOf(atlas, await atlas.findArticle(id))));
    const stories = collection.stories.filter(({ id }) => id in facts).map(({ id, title }) => ({ id, title }));
    return {
      pairs: pairs.flat(),
      overlaps: await overlapsOf(atlas, stories),
      stories,
      articles: rows.slice(0, MOST_ARTICLES).map(({ id, title, version }) => ({
        id,
        title,
        ...(version && { version: { letter: version.letter, of: version.of } }),
      })),
      total: totals.articles,
    };
  };
}

/** Printings of one report stand in their own list. */
async function overlapsOf(atlas: AtlasClient, stories: CompareData['stories']): Promise<readonly Overlap[]> {
  const tables = await Promise.all(stories.slice(0, MOST_STORIES).map(async ({ id }) => atlas.facts(id)));
  return tables
    .flatMap((table) => (table ? listOverlaps(table) : []))
    .filter(({ a, b }) => !a.version || !b.version)
    .toSorted((x, y) => y.shared - x.shared)
    .slice(0, MOST_OVERLAPS);
}

/** The first printing with each of the others. */
async function pairsOf(atlas: AtlasClient, file: ArticleFile | undefined): Promise<readonly LikelyPair[]> {
  if (!file) return [];
  const others = await Promise.all(file.printings.map(({ id }) => atlas.findArticle(id)));
  return others.flatMap((other) => (other ? [{ a: toSide(file), b: toSide(other) }] : []));
}

function toSide({ article: { id, title, version, agency, words, paragraphs } }: ArticleFile): PairSide {
  return {
    id,
    title,
    words,
    paragraphs: paragraphs.length,
    onlyHere: version?.onlyHere.length ?? 0,
    ...(version && { version: { letter: version.letter, of: version.of } }),
    ...(agency && { agency: { name: agency.name, basis: agency.basis } }),
  };
}
