import { formatAddress } from '../../core/address/format-address.ts';
import type { ArticleId } from '../../core/address/ids.ts';
import { MAX_QUERY } from '../../core/address/parse-address.ts';
import { parsePassage } from '../../core/address/passage-id.ts';
import { dateInWords } from '../../core/date/date-in-words.ts';
import { liftFilters } from '../../core/search/lift-filters.ts';
import type { SearchResult } from '../../core/search/result.ts';
import type { SearchClient } from '../platform/search-client.ts';

/** Something that can be chosen below the search field. */
export interface Suggestion {
  readonly group: 'Search' | 'Names' | 'Events' | 'Articles';
  readonly label: string;
  /** What kind of thing it is, in a few words. */
  readonly detail: string;
  readonly to: string;
}

const LIMITS = { name: 3, event: 3, article: 1, quote: 0 } as const;
/** With fewer letters only names and titles are looked at: almost every text has a word that begins so. */
const FEW_LETTERS = 3;

/** Where a search for what was typed leads. */
export function searchAddress(text: string): string {
  const q = text.trim().slice(0, MAX_QUERY).toWellFormed().trim();
  return formatAddress({ kind: 'search', ...(q !== '' && liftFilters({ q })) });
}

/** What to choose from while something is being typed: to search for it first, then names, events and articles; 8 in all. */
export async function suggest(search: SearchClient, text: string, signal: AbortSignal): Promise<readonly Suggestion[]> {
  const typed = text.trim();
  const query = typed.length < FEW_LETTERS ? `headline:${typed}` : typed;
  const all: Suggestion = {
    group: 'Search',
    label: `Search all text for “${typed}”`,
    detail: '',
    to: searchAddress(typed),
  };
  const result = await search.search({ query, isTyping: true, limits: LIMITS }, signal);
  return [all, ...toSuggestions(result, typed)];
}

/** What was found as things to choose from: names, events, articles. */
export function toSuggestions({ names, events, articles }: SearchResult, typed?: string): readonly Suggestion[] {
  return [
    ...names.map(({ record }): Suggestion => ({
      group: 'Names',
      label: record.title,
      detail: record.type === 'org' ? 'organisation' : record.type,
      to: formatAddress({ kind: 'name', name: record.id }),
    })),
    ...events.map(({ record }): Suggestion => ({
      group: 'Events',
      label: record.title,
      detail: dateInWords(record.edtf, 'short'),
      to: passageAddress(record.place.article, record.place.at),
    })),
    ...articles.map(({ record, passages }): Suggestion => ({
      group: 'Articles',
      label: record.title,
      detail: record.version ? `version ${record.version.letter.toUpperCase()}` : (record.source ?? ''),
      // Of large collections only headlines are read while somebody types: the article itself looks for the words.
      to: passageAddress(record.id, passages[0]?.at, passages[0] ? undefined : typed),
    })),
  ];
}

function passageAddress(article: ArticleId, at: string | undefined, query?: string): string {
  const passage = at === undefined ? undefined : parsePassage(at);
  return formatAddress({
    kind: 'article',
    article,
    ...(query !== undefined && { query }),
    ...(passage && { passage }),
  });
}
