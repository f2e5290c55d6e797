import { createStore } from 'zustand/vanilla';

interface OpenedHits {
  /** The query that they belong to. */
  readonly query: string;
  /** How many pages of hits the reader has opened, at least 1. Kept so that going back finds the same hits. */
  readonly pages: number;
}

const store = createStore<OpenedHits>(() => ({ query: '', pages: 1 }));

export function readOpenedHits(query: string): number {
  const { query: last, pages } = store.getState();
  return last === query ? pages : 1;
}

export function openMoreHits(query: string): void {
  store.setState({ query, pages: readOpenedHits(query) + 1 });
}
