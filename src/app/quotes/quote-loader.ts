import { data } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { findQuoteId } from '../../core/address/ids.ts';
import type { NameId } from '../../core/address/ids.ts';
import { findPassage, placeSentences } from '../../core/article/passage.ts';
import type { Passage } from '../../core/article/passage.ts';
import type { Article, AtlasEvent, AtlasQuote } from '../../core/atlas/atlas.ts';
import { placeInWords } from '../../core/atlas/cite.ts';
import type { CitationParts } from '../../core/atlas/cite.ts';
import { slice } from '../../core/text/range.ts';
import type { AtlasClient } from '../platform/atlas-client.ts';

/** Everything that one quote rests on. */
export interface QuoteData {
  readonly quote: AtlasQuote;
  readonly article: Pick<
    Article,
    'id' | 'title' | 'version' | 'agency' | 'outlet' | 'dated' | 'retells' | 'file' | 'lines' | 'sha256'
  >;
  /** The words that are somebody’s, cut from the passage. */
  readonly said: string;
  /** The sentence before the passage and the one after it; absent at the ends of a text. */
  readonly before?: string;
  readonly after?: string;
  /** `paragraph 12, sentence 1`. */
  readonly place: string;
  /** Events that the passage tells. */
  readonly events: readonly Pick<AtlasEvent, 'id' | 'title' | 'when' | 'modality'>[];
  /** Labels of the names that it speaks of, with their ids. */
  readonly about: readonly (readonly [NameId, string])[];
  /** What is cited of the passage and the collection. */
  readonly passage: CitationParts['passage'];
  readonly collection: CitationParts['collection'];
}

/** Opens one quote. An id that the collection does not have is a 404. */
export function quoteLoader({ atlas }: { readonly atlas: AtlasClient }) {
  return async ({ params }: LoaderFunctionArgs): Promise<QuoteData> => {
    const id = findQuoteId((params['quote'] ?? '').toLowerCase());
    const [quotes, { collection }] = await Promise.all([atlas.quotes(), atlas.manifest()]);
    const quote = quotes.find((one) => one.id === id);
    const file = quote && (await atlas.findArticle(quote.evidence.article));
    const passage = file && findPassage(file.article, quote.evidence.passage);
    if (!quote || !file || !passage) throw data(undefined, { status: 404 });
    const labels = new Map<string, string>(file.names.map(({ id: name, label }) => [name, label]));
    return {
      quote,
      article: pick(file.article),
      said: slice(file.article.text, quote.content),
      ...findContext(file.article, passage),
      place: placeInWords(passage),
      events: file.events
        .filter((event) => tells(event, quote))
        .map(({ id: event, title, when, modality }) => ({
          id: event,
          title,
          when,
          modality,
        })),
      about: quote.about.map((name) => [name, labels.get(name) ?? name]),
      passage: { from: passage.from, to: passage.to, text: passage.text },
      collection: {
        title: collection.title,
        ...(collection.edition !== undefined && { edition: collection.edition }),
      },
    };
  };
}

function pick({
  id,
  title,
  version,
  agency,
  outlet,
  dated,
  retells,
  file,
  lines,
  sha256,
}: Article): QuoteData['article'] {
  return {
    id,
    title,
    file,
    lines,
    sha256,
    ...(version && { version }),
    ...(agency && { agency }),
    ...(outlet && { outlet }),
    ...(dated && { dated }),
    ...(retells && { retells }),
  };
}

/** One sentence on each side, of the same part of the text. */
function findContext(article: Article, passage: Passage): Pick<QuoteData, 'before' | 'after'> {
  const all = placeSentences(article).filter(({ unit }) => unit.kind === passage.from.kind);
  const first = all.findIndex(({ range }) => range.start === passage.ranges[0]?.start);
  const last = all.findIndex(({ range }) => range.start === passage.ranges.at(-1)?.start);
  const [before, after] = [all[first - 1], all[last + 1]];
  return {
    ...(before && { before: slice(article.text, before.range) }),
    ...(after && { after: slice(article.text, after.range) }),
  };
}

function tells({ evidence }: Pick<AtlasEvent, 'evidence'>, quote: AtlasQuote): boolean {
  return evidence.some(({ article, passage }) => {
    const { from } = quote.evidence.passage;
    return (
      article === quote.evidence.article &&
      passage.from.kind === from.kind &&
      passage.from.n === from.n &&
      passage.from.sentence === from.sentence
    );
  });
}
