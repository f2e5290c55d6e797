import type { SearchDirectory } from './directory.ts';
import { openSearch } from './open-search.ts';
import { parseQuery } from './parse-query.ts';
import type { RecordKind } from './record.ts';
import type { SearchResult } from './result.ts';
import { searchCollection } from './search-collection.ts';
import type { Searchable } from './search-collection.ts';

/** One search as it is asked for. */
export interface SearchRequest {
  /** What was typed, filters included. */
  readonly query: string;
  /** Whether the last word is still being typed. */
  readonly isTyping: boolean;
  /** How many hits of each kind are wanted; 0 for kinds that nobody looks at. */
  readonly limits: Readonly<Record<RecordKind, number>>;
  /** Whether the values that results can be narrowed by are to be counted. */
  readonly isFaceted?: boolean;
}

/** Answers searches of one collection, in a worker or on the page. */
export interface SearchEngine {
  /** Opens the collection. Rejects with words for the reader; the next call tries again. */
  readonly open: () => Promise<void>;
  /** `isLeft` is asked between steps. Searches wait for each other: one at a time has the scores to itself. */
  readonly search: (request: SearchRequest, isLeft?: () => boolean) => Promise<SearchResult>;
}

/** Reads the JSON of a URL. */
export type FetchJson = (url: string) => Promise<unknown>;

/** Makes the engine over a collection's search files; `directory` is the absolute URL of the file that lists them. */
export function createSearchEngine(directory: string, fetchJson: FetchJson): SearchEngine {
  let source: Promise<Searchable> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const open = (): Promise<Searchable> => {
    source ??= fetchJson(directory).then((content) => {
      const folder = directory.slice(0, directory.lastIndexOf('/') + 1);
      const known = content as SearchDirectory;
      return openSearch(known, (name) => fetchJson(folder + known.folder + name));
    });
    source.catch(() => (source = undefined));
    return source;
  };
  return {
    open: async () => void (await open()),
    search(request, isLeft = () => false) {
      const { query, ...options } = request;
      const answer = last.then(async () => searchCollection(parseQuery(query), await open(), { ...options, isLeft }));
      last = answer.catch(() => undefined);
      return answer;
    },
  };
}
