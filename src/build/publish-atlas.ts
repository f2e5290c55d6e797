import { createHash } from 'node:crypto';
import type { ArticleId } from '../core/address/ids.ts';
import { articleParts } from '../core/atlas/article-parts.ts';
import { ATLAS_VERSION } from '../core/atlas/atlas.ts';
import type { Article, Atlas, AtlasEvent, AtlasName } from '../core/atlas/atlas.ts';
import { inspectAtlas } from '../core/atlas/inspect-atlas.ts';
import { countMade } from '../core/atlas/count-made.ts';
import { LIST_PAGE_SIZE, MOST_STORIES } from '../core/atlas/published.ts';
import type { ArticleFile, ListedArticle, ListPage, Manifest } from '../core/atlas/published.ts';
import { toRow } from '../core/atlas/to-row.ts';
import { atlasJsonSchema } from './atlas-shape.ts';
import { publishFacts } from './publish-facts.ts';
import { publishLinkPages, publishLists } from './publish-lists.ts';
import { publishSearch } from './publish-search.ts';

/** The files of an atlas as the web serves them: path below the app's base → content. */
export interface PublishedAtlas {
  readonly files: ReadonlyMap<string, string>;
  /** Path of the manifest, one of `files`. */
  readonly manifest: string;
}

/** Folder of the atlas below the app's base. */
export const ATLAS_FOLDER = 'atlas';

/**
 * Cuts an atlas into a small manifest, list files of `LIST_PAGE_SIZE` rows, and one file per article, each named by a hash of its
 * content so that it can be kept for ever. Same atlas, same bytes.
 */
export function publishAtlas(atlas: Atlas, clippings: number): PublishedAtlas {
  const files = new Map<string, string>();
  const add = (name: string, content: unknown): string => {
    const json = JSON.stringify(content);
    const file = `${name}-${createHash('sha256').update(json).digest('hex').slice(0, 10)}.json`;
    files.set(`${ATLAS_FOLDER}/${file}`, json);
    return file;
  };
  const neighbours = findNeighbours(atlas.articles);
  const printings = findPrintings(atlas.articles);
  const told = groupByArticle(atlas);
  const listed = atlas.articles.map((article): ListedArticle => {
    const [names, events] = [told.names.get(article.id) ?? [], told.events.get(article.id) ?? []];
    const content: ArticleFile = {
      version: ATLAS_VERSION,
      article,
      printings: (printings.get(article.id) ?? []).map(toRow),
      ...articleParts(article, { names, events }),
      ...neighbours.get(article.id),
    };
    return { ...toRow(article), file: add(article.id, content) };
  });
  const pages = chunk(listed, LIST_PAGE_SIZE).map((rows, index): ListPage => ({
    file: add(`list-${index + 1}`, rows),
    first: getId(rows[0]),
    last: getId(rows.at(-1)),
    count: rows.length,
  }));
  const search = publishSearch(atlas);
  const pair = findPair(atlas.articles, printings);
  for (const [file, content] of search.files) files.set(`${ATLAS_FOLDER}/${file}`, content);
  const manifest: Manifest = {
    version: ATLAS_VERSION,
    collection: { ...atlas.collection, stories: atlas.collection.stories.slice(0, MOST_STORIES) },
    totals: countTotals(atlas, clippings),
    made: countMade(atlas),
    checks: inspectAtlas(atlas),
    ...(pair && { pair }),
    ...publishLists(atlas, add),
    facts: Object.fromEntries(publishFacts(atlas).map(({ story, table }) => [story, add(`facts-${story}`, table)])),
    linkPages: publishLinkPages(atlas, add),
    search: search.directory,
    pages,
    aliases: atlas.aliases,
  };
  const name = `${ATLAS_FOLDER}/${add('manifest', manifest)}`;
  files.set(`${ATLAS_FOLDER}/atlas.schema.json`, JSON.stringify(atlasJsonSchema()));
  return { files, manifest: name };
}

function countTotals(atlas: Atlas, clippings: number): Manifest['totals'] {
  return {
    stories: atlas.collection.stories.length,
    clippings,
    articles: atlas.articles.length,
    printings: atlas.articles.filter(({ version }) => version !== undefined).length,
    setAside: atlas.articles.reduce((sum, { setAside }) => sum + setAside.length, 0),
    problems: atlas.problems.length,
  };
}

function findNeighbours(articles: readonly Article[]): ReadonlyMap<ArticleId, Pick<ArticleFile, 'previous' | 'next'>> {
  const byStory = new Map<string, Article[]>();
  for (const article of articles) append(byStory, article.story ?? '', article);
  const neighbours = new Map<ArticleId, Pick<ArticleFile, 'previous' | 'next'>>();
  for (const sequence of byStory.values()) {
    for (const [index, { id }] of sequence.entries()) {
      const [previous, next] = [sequence[index - 1], sequence[index + 1]];
      neighbours.set(id, { ...(previous && { previous: toRow(previous) }), ...(next && { next: toRow(next) }) });
    }
  }
  return neighbours;
}

function findPrintings(articles: readonly Article[]): ReadonlyMap<ArticleId, readonly Article[]> {
  const groups = new Map<string, Article[]>();
  for (const article of articles) if (article.version) append(groups, article.version.report, article);
  const printings = new Map<ArticleId, readonly Article[]>();
  for (const group of groups.values()) {
    const ordered = group.toSorted((a, b) => compareLetters(a.version?.letter ?? '', b.version?.letter ?? ''));
    for (const { id } of group)
      printings.set(
        id,
        ordered.filter((other) => other.id !== id),
      );
  }
  return printings;
}

/** The first report of which two printings differ. */
function findPair(
  articles: readonly Article[],
  printings: ReadonlyMap<ArticleId, readonly Article[]>,
): Manifest['pair'] | undefined {
  for (const { id: a, version, agency } of articles) {
    const other = printings.get(a)?.[0];
    if (version?.letter !== 'a' || !other) continue;
    if (version.onlyHere.length + (other.version?.onlyHere.length ?? 0) === 0) continue;
    return { a, b: other.id, ...(agency && { agency: agency.name }) };
  }
  return undefined;
}

/** For each article, the names that it mentions and the events that it tells. */
function groupByArticle({ names, events }: Atlas) {
  const grouped = { names: new Map<ArticleId, AtlasName[]>(), events: new Map<ArticleId, AtlasEvent[]>() };
  for (const name of names) for (const { article } of name.articles) append(grouped.names, article, name);
  for (const event of events) {
    for (const article of new Set(event.evidence.map((one) => one.article))) append(grouped.events, article, event);
  }
  return grouped;
}

function append<K, T>(groups: Map<K, T[]>, key: K, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

function compareLetters(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

function chunk<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size));
}

function getId(row: ListedArticle | undefined): ArticleId {
  if (row === undefined) throw new Error('A list page has no rows');
  return row.id;
}
