import type { Passage } from '../article/passage.ts';
import type { Article, AtlasEvent, Collection } from '../atlas/atlas.ts';
import { placeInWords } from '../atlas/cite.ts';
import { dayInWords } from '../atlas/day-in-words.ts';
import { groupPassages, tellArticle, tellDate, tellPlace, tellWorking } from '../chronicle/tell-event.ts';
import type { NameFile } from '../dossier/name-file.ts';
import type { Dossier, DossierEntry } from './dossier.ts';
import { findWords } from './find-words.ts';
import { makeNameEntry } from './make-name-entry.ts';
import { tellPassages } from './tell-passages.ts';
import type { DossierSources } from './tell-passages.ts';

/** Something chosen, found in the collection. `key` is its address. */
export type DossierPick =
  | { readonly key: string; readonly event: AtlasEvent }
  /** `events` are those that the file lists, as far as they are found. */
  | { readonly key: string; readonly name: NameFile; readonly events: readonly AtlasEvent[] }
  | { readonly key: string; readonly article: Article; readonly passage: Passage };

/** What a dossier is made of. */
export interface DossierParts {
  readonly picks: readonly DossierPick[];
  /** Every article that a pick stands in. */
  readonly articles: ReadonlyMap<string, Article>;
  /** Labels of names, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly collection: Pick<Collection, 'title' | 'edition'>;
}

/** Makes one document of what was chosen, in that order: each with its passages, and the reports that these stand in, numbered. */
export function makeDossier(parts: DossierParts): Dossier {
  const { title, edition } = parts.collection;
  const sources: DossierSources = new Map();
  const entries = parts.picks.map((pick) => {
    if ('event' in pick) return makeEvent(pick, parts, sources);
    return 'name' in pick ? makeNameEntry(pick, parts, sources) : makePassage(pick, sources);
  });
  return {
    title,
    edition: edition === undefined ? '' : `Edition of ${dayInWords(edition)}`,
    entries,
    sources: [...sources.values()],
  };
}

function makeEvent(
  { key, event }: Extract<DossierPick, { event: AtlasEvent }>,
  { articles, names }: DossierParts,
  sources: DossierSources,
): DossierEntry {
  const label = (id: string): string => names.get(id) ?? id;
  const found = groupPassages(event.evidence)
    .flat()
    .flatMap((evidence) => {
      const article = articles.get(evidence.article);
      return article ? [{ evidence, article, label: tellPlace(evidence, articles), states: [] }] : [];
    });
  return {
    key,
    title: event.title,
    facts: [
      ['When', `${tellDate(event)}, ${tellWorking(event)}`],
      ...(event.where.length > 0 ? [['Where', event.where.map(label).join(', ')] as const] : []),
      ...(event.involved.length > 0 ? [['Involved', event.involved.map(label).join(', ')] as const] : []),
      ...event.differences.map((line) => ['Told differently', line] as const),
    ],
    passages: tellPassages(found, sources),
  };
}

function makePassage(
  { key, article, passage }: Extract<DossierPick, { passage: Passage }>,
  sources: DossierSources,
): DossierEntry {
  const label = `${tellArticle(article)}, ${placeInWords(passage)}`;
  const found = { evidence: findWords(article, passage), article, label, states: [] };
  return { key, title: article.title, facts: [], passages: tellPassages([found], sources) };
}
