import type { OfflineNews, SaveFault } from './offline-news.ts';

/** What is known of reading without a connection. */
export type OfflineState =
  /** Not asked yet, or nothing came back yet. */
  | { readonly kind: 'unknown' }
  /** This browser, or this way of opening the page, cannot keep files. */
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'saving'; readonly percent: number }
  /** Everything that is to be kept was checked; `isAll` when that is every part that reading needs. */
  | { readonly kind: 'ready'; readonly isAll: boolean }
  | { readonly kind: 'failed'; readonly fault: SaveFault };

/** A line of news about reading without a connection. */
export interface OfflineLine {
  readonly text: string;
  readonly tone: 'plain' | 'good' | 'caution';
}

/** The state after a message of the worker. Parts that only make pages open sooner are not needed to read. */
export function takeNews(news: OfflineNews): OfflineState {
  switch (news.kind) {
    case 'retired':
      return { kind: 'unavailable' };
    case 'saving':
      return { kind: 'saving', percent: news.total === 0 ? 0 : Math.floor((100 * news.done) / news.total) };
    case 'failed':
      return { kind: 'failed', fault: news.fault };
    case 'status': {
      const wanted = news.parts.filter(({ isWanted }) => isWanted);
      if (wanted.some(({ damaged }) => damaged > 0)) return { kind: 'failed', fault: 'altered' };
      if (wanted.some(({ right, files }) => right < files)) return { kind: 'failed', fault: 'unreachable' };
      return { kind: 'ready', isAll: news.parts.every(({ name, isWanted }) => isWanted || name === 'pages') };
    }
  }
}

/** What a reader is told in a few words; `undefined` when there is nothing to tell. */
export function tellOffline(state: OfflineState, isOnline: boolean): OfflineLine | undefined {
  switch (state.kind) {
    case 'unknown':
      return undefined;
    case 'unavailable':
      return isOnline ? undefined : { text: 'Offline, nothing is saved here', tone: 'caution' };
    case 'saving':
      return { text: `Saving for offline, ${state.percent}%`, tone: 'plain' };
    case 'ready':
      if (state.isAll)
        return { text: isOnline ? 'Works offline' : 'Offline, everything here still works', tone: 'good' };
      return { text: isOnline ? 'Partly saved for offline' : 'Offline, what is saved still works', tone: 'plain' };
    case 'failed':
      return { text: isOnline ? FAULTS[state.fault] : 'Offline, not everything is saved', tone: 'caution' };
  }
}

const FAULTS: Readonly<Record<SaveFault, string>> = {
  unreachable: 'Not saved for offline',
  altered: 'Not saved: files arrive changed',
  full: 'No space for offline use',
};
