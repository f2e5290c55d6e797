import type { ArticleId, StoryId } from '../address/ids.ts';
import type { Article, Atlas, AtlasEvent, AtlasLink, AtlasName, AtlasQuote } from '../atlas/atlas.ts';
import { placeEvent } from '../chronicle/place-event.ts';
import type { ArticleTelling } from '../chronicle/tell-event.ts';
import { toArticleTelling } from '../chronicle/tell-event.ts';
import { findMentions } from './find-mentions.ts';
import type { MentionRow, NameFile, NameRow, OtherName } from './name-file.ts';

/** The longest list of each kind that a page shows; of the rest it tells how much there is and where. */
export const MOST_SHOWN = { events: 60, links: 60, sentences: 6, quotes: 20, mentions: 100, articles: 60 } as const;

/** A name's file without the files of further mentions, and those mentions. */
export interface Dossier {
  readonly file: Omit<NameFile, 'more'>;
  readonly rest: readonly MentionRow[];
}

/** What is told of every name of a collection, in order of id: everything in one go through articles, events, links and quotes. */
export function makeDossiers(
  atlas: Pick<Atlas, 'articles' | 'names' | 'events' | 'links' | 'quotes'>,
): readonly Dossier[] {
  const sources: DossierSources = {
    mentions: findMentions(atlas.articles),
    events: groupBy(atlas.events, ({ involved, where }) => [...involved, ...where]),
    links: groupBy(atlas.links, ({ a, b }) => [a, b]),
    said: groupBy(atlas.quotes, (quote) => chainOf(quote, 'speaker')),
    carried: groupBy(atlas.quotes, (quote) => chainOf(quote, 'carrier')),
    about: groupBy(atlas.quotes, ({ about }) => about),
    names: new Map(atlas.names.map((name) => [name.id, name])),
    articles: new Map(atlas.articles.map((article) => [article.id, article])),
  };
  return atlas.names.map((name) => makeDossier(name, sources));
}

/** What lists say of each name, in order of id. */
export function listNames({
  names,
  articles,
  collection,
}: Pick<Atlas, 'names' | 'articles' | 'collection'>): readonly NameRow[] {
  const storyOf = new Map<string, StoryId | undefined>(articles.map(({ id, story }) => [id, story]));
  const order = new Map<string, number>(collection.stories.map(({ id }, index) => [id, index]));
  return names.map(({ id, type, label, articles: told }): NameRow => {
    const counts = new Map<StoryId, number>();
    for (const { article, mentions } of told) {
      const story = storyOf.get(article);
      if (story !== undefined) counts.set(story, (counts.get(story) ?? 0) + mentions);
    }
    return {
      id,
      type,
      label,
      mentions: told.reduce((sum, { mentions }) => sum + mentions, 0),
      articles: told.length,
      stories: [...counts].toSorted(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    };
  });
}

interface DossierSources {
  readonly mentions: ReadonlyMap<string, readonly MentionRow[]>;
  readonly events: ReadonlyMap<string, readonly AtlasEvent[]>;
  readonly links: ReadonlyMap<string, readonly AtlasLink[]>;
  readonly said: ReadonlyMap<string, readonly AtlasQuote[]>;
  readonly carried: ReadonlyMap<string, readonly AtlasQuote[]>;
  readonly about: ReadonlyMap<string, readonly AtlasQuote[]>;
  readonly names: ReadonlyMap<string, AtlasName>;
  readonly articles: ReadonlyMap<ArticleId, Article>;
}

function makeDossier(name: AtlasName, sources: DossierSources): Dossier {
  const of = <T>(groups: ReadonlyMap<string, readonly T[]>): readonly T[] => groups.get(name.id) ?? [];
  const all = of(sources.mentions);
  const mentions = all.slice(0, MOST_SHOWN.mentions);
  const [events, links] = [of(sources.events), of(sources.links)];
  const [said, carried, about] = [of(sources.said), of(sources.carried), of(sources.about)];
  const shown = {
    events: events.slice(0, MOST_SHOWN.events).map(placeEvent),
    links: links
      .toSorted((a, b) => b.evidence.length - a.evidence.length)
      .slice(0, MOST_SHOWN.links)
      .map(shorten),
    said: said.slice(0, MOST_SHOWN.quotes),
    carried: carried.slice(0, MOST_SHOWN.quotes),
    about: about.slice(0, MOST_SHOWN.quotes),
    mentions,
  };
  const counted = { events, links, said, carried, about };
  const lengths = Object.fromEntries(Object.entries(counted).map(([kind, list]) => [kind, list.length]));
  const file: Dossier['file'] = {
    name,
    totals: {
      ...(lengths as Record<keyof typeof counted, number>),
      mentions: all.reduce((sum, { places }) => sum + places.length, 0),
      sentences: all.length,
    },
    ...shown,
    others: findOthers(name, shown, sources),
    articles: findArticles(name, shown, sources),
  };
  return { file, rest: all.slice(MOST_SHOWN.mentions) };
}

type Shown = Pick<NameFile, 'links' | 'said' | 'carried' | 'about' | 'mentions'>;

/** A link of many sentences with the first of them. */
function shorten(link: AtlasLink): AtlasLink {
  const [first, ...rest] = link.evidence;
  return { ...link, evidence: [first, ...rest.slice(0, MOST_SHOWN.sentences - 1)] };
}

function findOthers(
  { id }: AtlasName,
  { links, said, carried, about }: Shown,
  { names }: DossierSources,
): readonly OtherName[] {
  const ids = new Set<string>([
    ...links.flatMap(({ a, b }) => [a, b]),
    ...[...said, ...carried, ...about].flatMap(({ evidence }) => evidence.chain.flatMap((link) => link.name ?? [])),
  ]);
  ids.delete(id);
  return [...ids].toSorted().flatMap((other) => {
    const name = names.get(other);
    return name ? [{ id: name.id, type: name.type, label: name.label }] : [];
  });
}

function findArticles(name: AtlasName, shown: Shown, { articles }: DossierSources): readonly ArticleTelling[] {
  const quotes = [...shown.said, ...shown.carried, ...shown.about];
  const ids = new Set<ArticleId>([
    ...name.articles.slice(0, MOST_SHOWN.articles).map(({ article }) => article),
    ...shown.links.flatMap(({ evidence }) => evidence.map(({ article }) => article)),
    ...quotes.map(({ evidence }) => evidence.article),
    ...shown.mentions.flatMap(({ places }) => places.map(({ article }) => article)),
  ]);
  return [...ids].toSorted().flatMap((id) => {
    const article = articles.get(id);
    return article ? [toArticleTelling(article)] : [];
  });
}

function chainOf({ evidence }: AtlasQuote, role: 'speaker' | 'carrier'): readonly string[] {
  return evidence.chain.flatMap((link) => (link.role === role && link.name !== undefined ? [link.name] : []));
}

/** Items by each of their keys; one that has a key twice is listed once. */
function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
