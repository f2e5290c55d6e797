import type { PassageRef } from '../address/address.ts';
import type { ArticleId } from '../address/ids.ts';
import { formatPassage } from '../address/passage-id.ts';
import { findPassage, refOf } from '../article/passage.ts';
import type { Article, AtlasEvent, AtlasQuote } from '../atlas/atlas.ts';
import { NAME_TYPES } from '../atlas/tell-name.ts';
import { tellDate, tellPlace } from '../chronicle/tell-event.ts';
import { tellLink, tellLinkDates } from '../chronicle/tell-link.ts';
import type { NameFile } from '../dossier/name-file.ts';
import { tellPosition } from '../dossier/tell-position.ts';
import { countOf, formatCount } from '../text/count-of.ts';
import type { DossierEntry } from './dossier.ts';
import { findWords } from './find-words.ts';
import { tellPassages } from './tell-passages.ts';
import type { DossierSources, FoundWords } from './tell-passages.ts';

/** A chosen name, with what its file lists. */
interface NamePick {
  readonly key: string;
  readonly name: NameFile;
  readonly events: readonly AtlasEvent[];
}

/**
 * A name as an entry: what it is called and why that is one name, and every sentence that its page rests on, once, in order of
 * article and text, each with the events, links and words that it is evidence of.
 */
export function makeNameEntry(
  { key, name: file, events }: NamePick,
  { articles }: { readonly articles: ReadonlyMap<string, Article> },
  sources: DossierSources,
): DossierEntry {
  const uses = listUses(file, events);
  const found = listArticles(uses).flatMap((id) => {
    const article = articles.get(id);
    return article ? findStatements(article, uses, articles) : [];
  });
  return { key, title: file.name.label, facts: tellFacts(file), passages: tellPassages(found, sources) };
}

/** The articles that a name as an entry is made of, in order of id. */
export function articlesOfName(file: NameFile, events: readonly AtlasEvent[]): readonly ArticleId[] {
  return listArticles(listUses(file, events));
}

function listArticles(uses: readonly Use[]): readonly ArticleId[] {
  return [...new Set(uses.map(({ article }) => article))].toSorted();
}

/** A passage that something of the name rests on. `state` is empty where it is only mentioned. */
interface Use {
  readonly article: ArticleId;
  readonly passage: PassageRef;
  readonly state: string;
}

function listUses(file: NameFile, events: readonly AtlasEvent[]): readonly Use[] {
  const { name } = file;
  const labels = new Map([name, ...file.others].map((one) => [one.id, { label: one.label, shortLabel: one.label }]));
  const quoted = (quotes: readonly AtlasQuote[], state: string): readonly Use[] =>
    quotes.map(({ evidence: { article, passage } }) => ({ article, passage, state }));
  return [
    ...events.flatMap((event) =>
      event.evidence.map(({ article, passage }) => ({ article, passage, state: `${event.title}, ${tellDate(event)}` })),
    ),
    ...file.links.flatMap((link) => {
      const notes = [tellLinkDates(link.dates), MODALITIES[link.modality]].filter((note) => note !== '');
      const state = [tellLink(link, labels), ...notes].join(', ');
      return link.evidence.map(({ article, passage }) => ({ article, passage, state }));
    }),
    ...quoted(file.said, `Words of ${name.shortLabel}`),
    ...quoted(file.carried, `Passed on by ${name.shortLabel}`),
    ...quoted(file.about, `Said about ${name.shortLabel}`),
    ...file.mentions.flatMap(({ places }) => places.map((place) => ({ ...place, state: '' }))),
  ];
}
const MODALITIES = { happened: '', expected: 'expected, not confirmed', possible: 'only possible' } as const;

/** The passages of one article, in order of its text, each once. */
function findStatements(
  article: Article,
  uses: readonly Use[],
  articles: ReadonlyMap<string, Article>,
): readonly FoundWords[] {
  const found = new Map<string, FoundWords & { readonly start: number }>();
  for (const { passage: ref, state } of uses.filter((use) => use.article === article.id)) {
    const passage = findPassage(article, ref);
    if (!passage) continue;
    const key = formatPassage(refOf(passage));
    const known = found.get(key);
    const evidence = known?.evidence ?? findWords(article, passage);
    const label = tellPlace({ article: article.id, passage: evidence.passage }, articles);
    const states = [...(known?.states ?? []), ...(state === '' ? [] : [state])];
    found.set(key, { evidence, article, label, states, start: passage.ranges[0]?.start ?? 0 });
  }
  return [...found.values()].toSorted((a, b) => a.start - b.start);
}

function tellFacts({ name, totals, mentions }: NameFile): DossierEntry['facts'] {
  const left = totals.sentences - mentions.length;
  return [
    ['What', NAME_TYPES[name.type]],
    ['Called here', name.printed.map(({ text, count }) => `“${text}” (${formatCount(count)})`).join(' · ')],
    ...name.mergedFrom.map(({ text, why }) => ['One name', `“${text}”: ${why}`] as const),
    ...(name.geo ? [['Lies', `${tellPosition(name.geo)} Not from the reports: ${name.geo.basis}`] as const] : []),
    ...(left > 0 ? [['Left out', `${countOf(left, 'further sentence')} that mention it`] as const] : []),
  ];
}
