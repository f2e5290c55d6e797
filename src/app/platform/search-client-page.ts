import type { SearchRequest } from '../../core/search/search-engine.ts';
import type { SearchResult } from '../../core/search/result.ts';
import type { SearchClient } from './search-client.ts';

export type Answerer = (request: SearchRequest, signal: AbortSignal) => Promise<SearchResult>;

/** Answers searches on the page itself, where there is no worker. `readJson` gives the content of a search file. */
export async function startOnPage(directory: string, readJson: (url: string) => Promise<unknown>): Promise<Answerer> {
  const { createSearchEngine } = await import('../../core/search/search-engine.ts');
  const engine = createSearchEngine(directory, readJson);
  return async (request, signal) => {
    const result = await engine.search(request, () => signal.aborted);
    signal.throwIfAborted();
    return result;
  };
}

/** A client that only ever searches on the page. */
export function createPageSearchClient(
  findDirectory: () => Promise<string>,
  readJson: (url: string) => Promise<unknown>,
): SearchClient {
  let answering: Promise<Answerer> | undefined;
  const start = (): Promise<Answerer> => {
    answering ??= findDirectory().then((directory) => startOnPage(directory, readJson));
    answering.catch(() => (answering = undefined));
    return answering;
  };
  return {
    warm: () => void start().catch(() => undefined),
    search: async (request, signal) => (await start())(request, signal),
  };
}
