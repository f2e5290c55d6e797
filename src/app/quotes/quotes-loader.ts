import type { LoaderFunctionArgs } from 'react-router';
import { formatUnit } from '../../core/address/passage-id.ts';
import { parseAddress } from '../../core/address/parse-address.ts';
import type { QuotesView } from '../../core/address/quotes-view.ts';
import type { AtlasEvent, AtlasQuote } from '../../core/atlas/atlas.ts';
import { findListPage } from '../../core/atlas/find-list-page.ts';
import type { ListedArticle } from '../../core/atlas/published.ts';
import { countQuoteChoices, countQuoteGain, filterQuotes, QUOTE_PARTS } from '../../core/speech/filter-quotes.ts';
import type { ListedQuotePart, QuoteChoice, QuotePart } from '../../core/speech/filter-quotes.ts';
import type { NameRow } from '../../core/dossier/name-file.ts';
import { makeRows } from '../evidence/make-rows.ts';
import type { QuoteRow } from '../evidence/make-rows.ts';
import type { AtlasClient } from '../platform/atlas-client.ts';

/** Something to choose, as readers see it. */
export interface LabelledChoice extends QuoteChoice {
  readonly label: string;
}

/** Somebody who is spoken of, and in how many quotes. */
export interface SpokenOf {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** What the page of quotes is drawn from. */
export interface QuotesData {
  readonly view: QuotesView;
  /** The first `MOST_ROWS` of what the view lets through, by speaker. */
  readonly rows: readonly QuoteRow[];
  /** How many the view lets through, and how many there are. */
  readonly shown: number;
  readonly total: number;
  readonly choices: Readonly<Record<ListedQuotePart, readonly LabelledChoice[]>>;
  /** How many quotes each limit keeps away by itself. */
  readonly gains: Readonly<Record<QuotePart, number>>;
  /** Labels of what the view names. */
  readonly labels: readonly (readonly [string, string])[];
  /** People and organisations that quotes speak of and that are quoted nowhere, the most frequent first. */
  readonly silent: readonly SpokenOf[];
}

/** More rows serve no reader: the page says how many there are, and filters narrow. */
const MOST_ROWS = 300;
const MOST_CHOICES = 60;
const MOST_SILENT = 40;

/** Opens the quotes that the URL asks for. */
export function quotesLoader({ atlas }: { readonly atlas: AtlasClient }) {
  return async ({ request }: LoaderFunctionArgs): Promise<QuotesData> => {
    const { address } = parseAddress(`/quotes/${new URL(request.url).search}`);
    const { kind: _, ...view } = address.kind === 'quotes' ? address : { kind: 'quotes' as const };
    const [quotes, names, events] = await Promise.all([atlas.quotes(), atlas.nameRows(), atlas.events()]);
    const articles = await loadArticles(atlas, quotes);
    const labels = new Map<string, string>(names.map(({ id, label }) => [id, label]));
    const all = addDays(makeRows(quotes, articles, labels), articles, events);
    const found = filterQuotes(all, view);
    const tell = new Map([...all.flatMap(({ keys }) => keys), ...labels]);
    const choices = (part: ListedQuotePart): readonly LabelledChoice[] =>
      countQuoteChoices(all, view, part)
        .slice(0, MOST_CHOICES)
        .map((choice) => ({ ...choice, label: tell.get(choice.key) ?? choice.key }));
    const named = [...(view.by ?? []), ...(view.via ?? []), ...(view.with ?? [])];
    return {
      view,
      rows: found.slice(0, MOST_ROWS),
      shown: found.length,
      total: all.length,
      choices: { by: choices('by'), via: choices('via'), with: choices('with'), rests: choices('rests') },
      gains: Object.fromEntries(QUOTE_PARTS.map((part) => [part, countQuoteGain(all, view, part)])) as Record<
        QuotePart,
        number
      >,
      labels: named.map((key) => [key, tell.get(key) ?? key]),
      silent: findSilent(quotes, names),
    };
  };
}

/** The articles that the quotes stand in. */
async function loadArticles(
  atlas: AtlasClient,
  quotes: readonly AtlasQuote[],
): Promise<ReadonlyMap<string, ListedArticle>> {
  const { pages } = await atlas.manifest();
  const ids = new Set(quotes.map(({ evidence }) => evidence.article));
  const wanted = new Set([...ids].flatMap((id) => findListPage(pages, id) ?? []));
  const rows = (await Promise.all([...wanted].map((page) => atlas.listPage(page)))).flat();
  return new Map(rows.map((row) => [row.id, row]));
}

/** The days of what each quote tells of: of the events of its sentence; where it tells none, the day of its report. */
function addDays(
  rows: readonly QuoteRow[],
  articles: ReadonlyMap<string, ListedArticle>,
  events: readonly AtlasEvent[],
): readonly QuoteRow[] {
  const told = new Map<string, (readonly [string, string])[]>();
  for (const { when, evidence } of events) {
    if (when.begin === undefined && when.end === undefined) continue;
    for (const { article, passage } of evidence) {
      const place = `${article} ${formatUnit(passage.from)}`;
      told.set(place, [...(told.get(place) ?? []), [when.begin ?? '', when.end ?? '9999']]);
    }
  }
  return rows.map((row) => {
    const days = row.places.flatMap(({ article, passage }) => {
      const dated = articles.get(article)?.dated?.edtf;
      return (
        told.get(`${article} ${formatUnit(passage.from)}`) ?? (dated === undefined ? [] : [[dated, dated] as const])
      );
    });
    return { ...row, facts: { ...row.facts, days } };
  });
}

/** People and organisations that quotes speak of and that nobody quotes. */
function findSilent(quotes: readonly AtlasQuote[], names: readonly NameRow[]): readonly SpokenOf[] {
  const speakers = new Set(quotes.flatMap(({ evidence }) => evidence.chain.flatMap(({ name }) => name ?? [])));
  const counts = new Map<string, number>();
  for (const { about } of quotes) for (const name of about) counts.set(name, (counts.get(name) ?? 0) + 1);
  return names
    .filter(({ id, type }) => (type === 'PER' || type === 'ORG') && counts.has(id) && !speakers.has(id))
    .map(({ id, label }) => ({ id, label, count: counts.get(id) ?? 0 }))
    .toSorted((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))
    .slice(0, MOST_SILENT);
}
