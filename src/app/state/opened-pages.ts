import { createStore } from 'zustand/vanilla';

interface OpenedPages {
  /** How many pages of the list of articles the reader has opened, at least 1. Kept so that going back finds the same rows. */
  readonly count: number;
}

const store = createStore<OpenedPages>(() => ({ count: 1 }));

export function readOpenedPages(): number {
  return store.getState().count;
}

export function openNextPage(): void {
  store.setState(({ count }) => ({ count: count + 1 }));
}
