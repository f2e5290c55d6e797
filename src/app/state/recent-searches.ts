import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { createStorage } from '../platform/storage.ts';

interface RecentSearches {
  /** What was searched for on this device, the last first. */
  readonly queries: readonly string[];
}

const NAME = 'recent-searches';
const MOST = 8;
const LONGEST = 200;

/** Reads stored searches; whatever is none is left out. */
export function parseRecentSearches(stored: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(stored) ? stored : [];
  return list
    .filter((query) => typeof query === 'string' && query !== '' && query.length <= LONGEST)
    .slice(0, MOST) as readonly string[];
}

/** The list after a search: it comes first, and stands there once. */
export function addRecentSearch(queries: readonly string[], query: string): readonly string[] {
  const clean = query.trim().slice(0, LONGEST);
  return clean === '' ? queries : [clean, ...queries.filter((other) => other !== clean)].slice(0, MOST);
}

const storage = createStorage();
const store = createStore<RecentSearches>(() => ({ queries: parseRecentSearches(storage.read(NAME)) }));

export function useRecentSearches(): readonly string[] {
  return useStore(store, ({ queries }) => queries);
}

export function rememberSearch(query: string): void {
  keep(addRecentSearch(store.getState().queries, query));
}

export function eraseRecentSearches(): void {
  keep([]);
}

function keep(queries: readonly string[]): void {
  store.setState({ queries });
  storage.write(NAME, queries);
}
