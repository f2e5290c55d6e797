import { decodePart } from '../../core/address/query-string.ts';
import { foldText } from '../../core/text/fold.ts';
import type { SearchClient } from '../platform/search-client.ts';
import { toSuggestions } from './suggest.ts';
import type { Suggestion } from './suggest.ts';

const MOST = 4;
const MOST_WORDS = 12;
/** Addresses of every kind of page begin with one of these words, which say nothing about what was meant. */
const KINDS = new Set(['articles', 'compare', 'events', 'names', 'quotes', 'stories']);
/** What a page of each kind is offered first, if there is any. */
const GROUPS = { events: 'Events', names: 'Names' } as const;

/** Names, events and articles that an address may have meant: those that have its words, those of its kind first. */
export async function findNearest(
  search: SearchClient,
  path: string,
  signal: AbortSignal,
): Promise<readonly Suggestion[]> {
  const query = wordsOf(path).join(' OR ');
  if (query === '') return [];
  const limits = { name: MOST, event: MOST, article: MOST, quote: 0 };
  const found = toSuggestions(await search.search({ query, isTyping: false, limits }, signal));
  const kind = /^\/?(events|names)\//.exec(path)?.[1] as keyof typeof GROUPS | undefined;
  const first = kind === undefined ? 'Articles' : GROUPS[kind];
  return [...found.filter(({ group }) => group === first), ...found.filter(({ group }) => group !== first)].slice(
    0,
    MOST,
  );
}

/** Years, months and days stand in most ids and say little. */
function wordsOf(path: string): readonly string[] {
  const words = foldText(decodePart(path)).match(/\p{L}[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words)].filter((word) => word.length > 2 && !KINDS.has(word)).slice(0, MOST_WORDS);
}
