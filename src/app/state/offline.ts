import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { PartName } from '../../core/offline/offline-list.ts';
import type { PartStatus } from '../../core/offline/offline-news.ts';
import { takeNews, tellOffline } from '../../core/offline/tell-offline.ts';
import type { OfflineLine, OfflineState } from '../../core/offline/tell-offline.ts';
import { createOfflineClient } from '../platform/offline-client.ts';
import type { OfflineClient } from '../platform/offline-client.ts';
import { watchViolations } from '../platform/inspect-page.ts';
import { announce } from './announcement.ts';

interface Offline {
  readonly state: OfflineState;
  /** What is kept, as last checked. */
  readonly parts: readonly PartStatus[];
  /** Name of the edition that the worker keeps. */
  readonly edition?: string;
  /** Whether the worker has a later edition than this page. */
  readonly isOlderPage: boolean;
  /** What did not come as it should, when something did not. */
  readonly failedPath?: string;
}

/** Saving begins after so long at the latest. */
const IDLE_MS = 3000;

const store = createStore<Offline>(() => ({ state: { kind: 'unknown' }, parts: [], isOlderPage: false }));
let client: OfflineClient | undefined;
let isStarted = false;

/** What is known of reading without a connection. The first that asks starts the worker. */
export function useOffline(): Offline {
  return useStore(store);
}

/** The line that tells of it, drawn again when the connection comes or goes. */
export function useOfflineLine(): OfflineLine | undefined {
  const isOnline = useSyncExternalStore(
    listenToConnection,
    () => navigator.onLine,
    () => true,
  );
  return tellOffline(useOffline().state, isOnline);
}

function listenToConnection(act: () => void): () => void {
  addEventListener('online', act);
  addEventListener('offline', act);
  return () => {
    removeEventListener('online', act);
    removeEventListener('offline', act);
  };
}

/** Starts the worker that keeps files, once. */
export function startOffline(base: string): void {
  if (isStarted) return;
  isStarted = true;
  watchViolations();
  addEventListener('offline', () => {
    const line = tellOffline(store.getState().state, false);
    if (line) announce(line.text);
  });
  const found = createOfflineClient(base);
  if (found === undefined) return store.setState({ state: { kind: 'unavailable' } });
  client = found;
  let hasTakenOver = false;
  const hasWorker = found.isAnswered;
  found.listen((news) => {
    store.setState({ state: takeNews(news) });
    if (news.kind === 'failed') {
      store.setState({ failedPath: news.path });
      // What an earlier edition left may be whole: then everything still works.
      if (hasWorker) found.wish({ kind: 'status' });
    }
    if (news.kind !== 'status') return;
    store.setState({ parts: news.parts, edition: news.edition });
    // A page that came from the host may be later than what the worker has: only a worker that came after the page is news.
    if (hasTakenOver && news.pages !== found.page) store.setState({ isOlderPage: true });
  });
  found.onTakenOver(() => {
    hasTakenOver = true;
    found.wish({ kind: 'status' });
  });
  found.wish({ kind: 'status' });
  whenIdle(() => void retryOffline());
}

/** The page the reader came for has the line first. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: IDLE_MS });
  else setTimeout(act, IDLE_MS);
}

/** Starts the worker once more, after it failed. */
export async function retryOffline(): Promise<void> {
  try {
    await client?.start();
  } catch {
    const { state } = store.getState();
    if (state.kind === 'unknown') store.setState({ state: { kind: 'failed', fault: 'unreachable' } });
  }
}

/** Has a part kept on this device, or taken off it. */
export function keepPart(part: PartName, isKept: boolean): void {
  client?.wish({ kind: isKept ? 'save' : 'remove', part });
}

/** Has everything that is kept checked again. */
export function checkKept(): void {
  client?.wish({ kind: 'status' });
}
