import type { PassageRef } from '../../core/address/address.ts';
import { formatPassage } from '../../core/address/passage-id.ts';
import type { ArticleId, QuoteId } from '../../core/address/ids.ts';
import type { AtlasQuote } from '../../core/atlas/atlas.ts';
import { retoldNotice } from '../../core/atlas/retold.ts';
import { findSource, isFromState, isFromUnnamed } from '../../core/chronicle/event-source.ts';
import { tellArticle } from '../../core/chronicle/tell-event.ts';
import type { ArticleTelling } from '../../core/chronicle/tell-event.ts';
import type { QuoteFacts } from '../../core/speech/filter-quotes.ts';
import { readRelay } from '../../core/speech/read-relay.ts';
import type { Relay } from '../../core/speech/read-relay.ts';
import type { ChainLink, SpeechForm } from '../../core/speech/speech.ts';
import { joinPrintings } from '../../core/version/join-printings.ts';
import type { PrintedWords } from '../../core/version/join-printings.ts';

/** Where a quote is printed. */
export interface QuotePlace {
  readonly quote: QuoteId;
  readonly article: ArticleId;
  readonly passage: PassageRef;
  /** `Version A`, `Reuters, 27 Jul 2024`. */
  readonly label: string;
  readonly title: string;
}

/** A sentence that gives somebody’s words, with every article that prints it. */
export interface QuoteRow {
  readonly id: QuoteId;
  /** What the sentence gives as their words, part by part, and how. */
  readonly forms: readonly { readonly quote: QuoteId; readonly form: SpeechForm }[];
  readonly words: string;
  readonly relay: Relay;
  /** Who says it, as its group is called: the name’s label rather than `she`. */
  readonly group: string;
  readonly places: readonly QuotePlace[];
  readonly facts: QuoteFacts;
  /** Ids of the chain, with their labels. */
  readonly keys: readonly (readonly [string, string])[];
  readonly retold?: string;
}

/** What is said by nobody known is grouped under this. */
const NOBODY = 'not-stated';
const NOT_STATED = 'not stated';

/** One row for each sentence that gives somebody’s words; printings of one report that have the same words share one. By speaker, those with most quotes first. */
export function makeRows(
  quotes: readonly AtlasQuote[],
  articles: ReadonlyMap<string, ArticleTelling>,
  names: ReadonlyMap<string, string>,
): readonly QuoteRow[] {
  const rows = joinPrintings(joinSentences(quotes)).map((group) =>
    makeRow(
      group.map((item) => item.quotes),
      articles,
      names,
    ),
  );
  const counts = new Map<string, number>();
  for (const { facts } of rows) counts.set(facts.by, (counts.get(facts.by) ?? 0) + 1);
  const first = new Map<string, number>();
  rows.forEach(({ facts }, index) => void (first.has(facts.by) || first.set(facts.by, index)));
  const rank = ({ facts: { by } }: QuoteRow): number => (by === NOBODY ? -1 : (counts.get(by) ?? 0));
  return rows.toSorted((a, b) => rank(b) - rank(a) || (first.get(a.facts.by) ?? 0) - (first.get(b.facts.by) ?? 0));
}

/** What one sentence gives as the words of one chain. */
interface SaidInSentence extends PrintedWords {
  readonly quotes: AtlasQuote[];
}

function joinSentences(quotes: readonly AtlasQuote[]): readonly SaidInSentence[] {
  const found = new Map<string, SaidInSentence>();
  for (const quote of quotes) {
    const { article, words, chain, passage } = quote.evidence;
    const said = chain.filter(({ role }) => role === 'speaker' || role === 'carrier');
    const key = said.map(keyOf).join(' ');
    const place = `${article} ${formatPassage(passage)} ${key}`;
    const known = found.get(place);
    if (known) known.quotes.push(quote);
    else found.set(place, { article, words, key, quotes: [quote] });
  }
  return [...found.values()];
}

function makeRow(
  group: readonly (readonly AtlasQuote[])[],
  articles: ReadonlyMap<string, ArticleTelling>,
  names: ReadonlyMap<string, string>,
): QuoteRow {
  const first = group.flatMap(([one]) => one ?? []);
  const [quote] = first;
  if (!quote) throw new Error('A row has a quote');
  const { chain, words } = quote.evidence;
  const retells = articles.get(quote.evidence.article)?.retells;
  const keys = chain.map((link): readonly [string, string] => [
    keyOf(link),
    (link.name === undefined ? undefined : names.get(link.name)) ?? labelOf(link),
  ]);
  const [by = [NOBODY, 'Not stated'] as const, ...via] = keys;
  const speakers = chain.flatMap(({ name }) => name ?? []);
  const isSingle = new Set(first.map(({ evidence }) => evidence.article)).size === 1;
  return {
    id: quote.id,
    forms: (group[0] ?? []).map(({ id, form }) => ({ quote: id, form })),
    words,
    relay: readRelay(chain),
    group: by[1],
    places: first.map(({ id, evidence }) => ({
      quote: id,
      article: evidence.article,
      passage: evidence.passage,
      label: tellArticle(articles.get(evidence.article)),
      title: articles.get(evidence.article)?.title ?? '',
    })),
    facts: {
      by: by[0],
      via: [...new Set(via.map(([key]) => key))],
      with: [...new Set([...speakers, ...group.flat().flatMap(({ about }) => about)])],
      rests: [
        ...(isFromState(chain) ? ['state'] : []),
        ...(isFromUnnamed(chain) ? ['unnamed'] : []),
        ...(isSingle ? ['single'] : []),
      ],
    },
    keys,
    ...(retells && { retold: retoldNotice(retells) }),
  };
}

function keyOf(link: ChainLink | undefined): string {
  if (!link || link.label === NOT_STATED) return NOBODY;
  return findSource({ chain: [link] }).key;
}

function labelOf({ label }: ChainLink): string {
  return label === NOT_STATED ? 'Not stated' : label;
}
