import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

interface Announcement {
  /** What a screen reader is to say; empty when there is nothing. */
  readonly text: string;
}

/** News that follow each other faster are told once, the last of them. */
const REST_MS = 600;

const store = createStore<Announcement>(() => ({ text: '' }));
let timer: ReturnType<typeof setTimeout> | undefined;

/** The words that the page's live region holds. */
export function useAnnouncement(): string {
  return useStore(store, ({ text }) => text);
}

/** Has a screen reader say `text` when it has finished what it says now. The same words said twice are told twice. */
export function announce(text: string): void {
  clearTimeout(timer);
  store.setState({ text: '' });
  timer = setTimeout(() => store.setState({ text }), REST_MS);
}
