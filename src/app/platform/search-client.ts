import type { SearchResult } from '../../core/search/result.ts';
import type { SearchRequest } from '../../core/search/search-engine.ts';

/** Where the app gets answers to searches from: a worker in the browser, nothing while prerendering. */
export interface SearchClient {
  /** Starts what answers, so that the first search finds it ready. */
  readonly warm: () => void;
  /** Rejects with words for the reader, or with the signal's reason once nobody waits any more. */
  readonly search: (request: SearchRequest, signal: AbortSignal) => Promise<SearchResult>;
}

/** For pages that are drawn where there is nothing to search with: what they ask for never comes. */
export const NO_SEARCH: SearchClient = {
  warm: () => undefined,
  search: () => new Promise(() => undefined),
};
