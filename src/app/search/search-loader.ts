import type { LoaderFunctionArgs } from 'react-router';
import { parseAddress } from '../../core/address/parse-address.ts';
import type { SearchView } from '../../core/address/search-view.ts';
import type { Collection } from '../../core/atlas/atlas.ts';
import { filtersOfView } from '../../core/search/lift-filters.ts';
import { formatFilter } from '../../core/search/parse-query.ts';
import { RECORD_KINDS } from '../../core/search/record.ts';
import type { RecordKind } from '../../core/search/record.ts';
import type { SearchResult } from '../../core/search/result.ts';
import type { AtlasClient } from '../platform/atlas-client.ts';
import type { SearchClient } from '../platform/search-client.ts';
import { readOpenedHits } from './opened-hits.ts';

/** What the search page is drawn from. */
export interface SearchData {
  readonly collection: Pick<Collection, 'stories' | 'retold'>;
  readonly view: SearchView;
  /** Absent when nothing was asked, or when it could not be answered. */
  readonly result?: SearchResult;
  /** Why there is no answer, for the reader. */
  readonly failure?: string;
}

/** Hits of each kind on the page of one group, and where all groups stand together. */
export const PAGE_SIZE = 20;
const FEW = { article: PAGE_SIZE, event: 5, name: 5, quote: 5 } as const;

const KIND_OF = { articles: 'article', events: 'event', names: 'name', quotes: 'quote' } as const;

/** Searches what the address asks for. A search that is typed over is left. */
export function searchLoader({ atlas, search }: { readonly atlas: AtlasClient; readonly search: SearchClient }) {
  return async ({ request }: LoaderFunctionArgs): Promise<SearchData> => {
    const { address } = parseAddress(`/search/${new URL(request.url).search}`);
    const view: SearchView = address.kind === 'search' ? address : {};
    const { collection } = await atlas.manifest();
    const data = { collection: { stories: collection.stories, retold: collection.retold }, view };
    const query = wholeQuery(view);
    if (query === '') return data;
    try {
      const result = await search.search(
        { query, isTyping: false, limits: limitsOf(view), isFaceted: true },
        request.signal,
      );
      return { ...data, result };
    } catch (error) {
      if (request.signal.aborted) throw error;
      return { ...data, failure: error instanceof Error ? error.message : 'The search stopped working.' };
    }
  };
}

/** The query with the address's parameters as operators: the one text that is searched for. */
export function wholeQuery(view: SearchView): string {
  return [view.q ?? '', ...filtersOfView(view).map(formatFilter)].filter((part) => part !== '').join(' ');
}

function limitsOf(view: SearchView): Record<RecordKind, number> {
  const opened = readOpenedHits(wholeQuery(view)) * PAGE_SIZE;
  const only = view.in && KIND_OF[view.in];
  return Object.fromEntries(
    RECORD_KINDS.map((kind) => [kind, only === kind || (kind === 'article' && !only) ? opened : FEW[kind]]),
  ) as Record<RecordKind, number>;
}
