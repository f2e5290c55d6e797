import { formatAddress } from '../address/format-address.ts';
import { refOf } from '../article/passage.ts';
import type { Passage } from '../article/passage.ts';
import type { Article, AtlasEvent, Collection, Evidence } from '../atlas/atlas.ts';
import { placeInWords } from '../atlas/cite.ts';
import { dayInWords } from '../atlas/day-in-words.ts';
import { makeEvidence } from '../atlas/evidence.ts';
import { retoldNotice } from '../atlas/retold.ts';
import { tellChain } from '../chronicle/event-source.ts';
import { groupPassages, tellArticle, tellDate, tellPlace, tellWorking } from '../chronicle/tell-event.ts';
import type { Dossier, DossierEntry, DossierPassage, DossierSource } from './dossier.ts';

/** Something chosen, found in the collection. `key` is its address. */
export type DossierPick =
  | { readonly key: string; readonly event: AtlasEvent }
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
  const sources = new Map<string, DossierSource>();
  const entries = parts.picks.map((pick) =>
    'event' in pick ? makeEvent(pick, parts, sources) : makePassage(pick, sources),
  );
  return {
    title,
    edition: edition === undefined ? '' : `Edition of ${dayInWords(edition)}`,
    entries,
    sources: [...sources.values()],
  };
}

type Sources = Map<string, DossierSource>;

function makeEvent(
  { key, event }: Extract<DossierPick, { event: AtlasEvent }>,
  { articles, names }: DossierParts,
  sources: Sources,
): DossierEntry {
  const label = (id: string): string => names.get(id) ?? id;
  const passages = groupPassages(event.evidence).flatMap((group) =>
    group.flatMap((one) => {
      const article = articles.get(one.article);
      return article ? [tellPassage(one, article, tellPlace(one, articles), sources)] : [];
    }),
  );
  return {
    key,
    title: event.title,
    facts: [
      ['When', `${tellDate(event)}, ${tellWorking(event)}`],
      ...(event.where.length > 0 ? [['Where', event.where.map(label).join(', ')] as const] : []),
      ...(event.involved.length > 0 ? [['Involved', event.involved.map(label).join(', ')] as const] : []),
      ...event.differences.map((line) => ['Told differently', line] as const),
    ],
    passages,
  };
}

function makePassage(
  { key, article, passage }: Extract<DossierPick, { passage: Passage }>,
  sources: Sources,
): DossierEntry {
  const place = `${tellArticle(article)}, ${placeInWords(passage)}`;
  const first = passage.ranges[0] ?? { start: 0, end: 0 };
  const voice = article.voices.find(({ sentence }) => sentence.start === first.start);
  const attribution = voice?.attribution === undefined ? undefined : article.attributions[voice.attribution];
  const evidence = makeEvidence(article, first, attribution);
  const whole = { chain: evidence?.chain ?? [], article: article.id, passage: refOf(passage), words: passage.text };
  return { key, title: article.title, facts: [], passages: [tellPassage(whole, article, place, sources)] };
}

function tellPassage(evidence: Evidence, article: Article, place: string, sources: Sources): DossierPassage {
  const { passage, words, chain } = evidence;
  const known = sources.get(article.id) ?? tellSource(article, sources.size + 1);
  sources.set(article.id, known);
  return {
    words,
    chain: tellChain(chain, 'full'),
    place,
    path: formatAddress({ kind: 'article', article: article.id, passage }),
    source: known.n,
    ...(article.retells && { retold: retoldNotice(article.retells) }),
  };
}

function tellSource(article: Article, n: number): DossierSource {
  const { id, title, agency, outlet, dated, version, retells, file, sha256 } = article;
  const made = agency ? `${agency.name}${agency.basis === 'derived' ? ', inferred' : ''}` : 'Agency not named';
  const told = [
    ...(retells
      ? [capitalise(retoldNotice(retells))]
      : [made, outlet ? `printed by ${outlet.name}` : 'outlet not named']),
    ...(retells ? [] : [dated ? `dated ${dayInWords(dated.edtf)}` : 'no date']),
    ...(version ? [`version ${version.letter.toUpperCase()} of ${version.of}`] : []),
  ];
  return { n, title, told: told.join(', '), path: formatAddress({ kind: 'article', article: id }), file, sha256 };
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
