import type { SearchRequest } from '../core/search/search-engine.ts';
import type { SearchResult } from '../core/search/result.ts';

/** What the page tells the worker. The first message opens the collection. */
export type ToWorker =
  | { readonly kind: 'open'; readonly directory: string }
  | { readonly kind: 'search'; readonly id: number; readonly request: SearchRequest }
  /** Nobody waits for this search any more. */
  | { readonly kind: 'leave'; readonly id: number }
  /** Asks for a sign of life. */
  | { readonly kind: 'ping' };

/** What the worker tells the page. */
export type FromWorker =
  | { readonly kind: 'opened' }
  /** The collection could not be opened; the message is for the reader. */
  | { readonly kind: 'closed'; readonly message: string }
  | { readonly kind: 'found'; readonly id: number; readonly result: SearchResult }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
  | { readonly kind: 'pong' };
