import { parseOfflineNews, signPage } from '../../core/offline/offline-news.ts';
import type { OfflineNews, OfflineWish } from '../../core/offline/offline-news.ts';
import { trustScriptUrl } from './trust-script-url.ts';

/** The worker that keeps files on this device, as the page sees it. */
export interface OfflineClient {
  /** Starts the worker. Rejects when this browser has none, or the host's cannot be started. */
  readonly start: () => Promise<void>;
  /** Calls for all that the worker tells from now on. */
  readonly listen: (hear: (news: OfflineNews) => void) => void;
  /** Calls when a worker of another edition has begun to answer. */
  readonly onTakenOver: (act: () => void) => void;
  readonly wish: (wish: OfflineWish) => void;
  /** What this page is made with, as `signPage` says it. */
  readonly page: string;
  /** Whether a worker answered for this page from its beginning. */
  readonly isAnswered: boolean;
}

/** A page that stays open looks for a new edition when it is looked at again, at most this often. */
const LOOK_AGAIN_MS = 30 * 60_000;

/** `undefined` where the browser keeps no files: without a secure context, or when the reader has it switched off. */
export function createOfflineClient(base: string): OfflineClient | undefined {
  const container = findContainer();
  if (container === undefined) return undefined;
  const root = document.getElementById('root');
  const script = document.querySelector<HTMLScriptElement>('script[type="module"]');
  return {
    isAnswered: container.controller !== null,
    page: signPage(script?.src ?? '', root?.dataset['manifest'] ?? ''),
    async start() {
      const url = trustScriptUrl(`${base}sw.js`);
      const registration = await container.register(url, { scope: base, updateViaCache: 'none' });
      lookAgain(registration);
    },
    listen(hear) {
      container.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        const news = parseOfflineNews(data);
        if (news) hear(news);
      });
      container.startMessages();
    },
    onTakenOver: (act) => container.addEventListener('controllerchange', act),
    wish: (wish) => void container.ready.then(({ active }) => active?.postMessage(wish)),
  };
}

/** Where storage is refused, only to ask for it throws in some browsers, and in a sandboxed frame in all. */
function findContainer(): ServiceWorkerContainer | undefined {
  try {
    return typeof caches === 'undefined' ? undefined : navigator.serviceWorker;
  } catch {
    return undefined;
  }
}

function lookAgain(registration: ServiceWorkerRegistration): void {
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - last < LOOK_AGAIN_MS) return;
    last = Date.now();
    // Without a connection there is nothing to find.
    registration.update().catch(() => undefined);
  });
}
