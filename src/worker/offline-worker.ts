import type { OfflineFile } from '../core/offline/offline-list.ts';
import { parseOfflineWish } from '../core/offline/offline-news.ts';
import type { OfflineNews, OfflineWish } from '../core/offline/offline-news.ts';
import { planRequest } from '../core/offline/plan-request.ts';
import { answerFile, answerPage } from './answer-request.ts';
import type { AnswerEnvironment } from './answer-request.ts';
import { faultOf, OfflineStore } from './offline-store.ts';

/** What the build writes into this script; see `write-offline.ts`. */
declare const EDITION: {
  readonly list: OfflineFile;
  readonly pages: string;
  readonly headers: Readonly<Record<string, string>>;
};

// Named once: the build puts the whole of it wherever it stands.
const { list, pages, headers } = EDITION;
const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const scope = new URL('./', worker.location.href).href;
const load = (request: RequestInfo, init?: RequestInit): Promise<Response> => fetch(request, init);
const store = new OfflineStore({ caches, fetch: load, scope, list });
const answers: AnswerEnvironment = { store, fetch: load, headers, scope };

worker.addEventListener('install', (event) => {
  event.waitUntil(
    save().then(
      // Open pages are of the edition before; its files stay, so that this one need not wait for them to be closed.
      () => worker.skipWaiting(),
      (error: unknown) => {
        void tell({ kind: 'failed', ...faultOf(error) });
        throw error;
      },
    ),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(store.takeOver().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { method, url, mode } = request;
  const plan = planRequest({ method, url, isNavigation: mode === 'navigate' }, scope);
  if (plan.kind === 'page') event.respondWith(answerPage(request, plan.path, answers));
  if (plan.kind === 'file') event.respondWith(answerFile(request, plan.path, answers));
});

worker.addEventListener('message', (event) => {
  const wish = parseOfflineWish(event.data);
  if (wish) event.waitUntil(fulfil(wish).catch((error: unknown) => tell({ kind: 'failed', ...faultOf(error) })));
});

async function fulfil(wish: OfflineWish): Promise<void> {
  if (wish.kind !== 'status') await store.choose(wish.part, wish.kind === 'save');
  if (wish.kind === 'save') await save();
  await tell({ kind: 'status', edition: store.edition, pages, parts: await store.check() });
}

/** Saves what is wanted, telling pages of every full percent. */
async function save(): Promise<void> {
  let told = -1;
  await store.save((done, total) => {
    const percent = Math.floor((100 * done) / total);
    if (percent === told) return;
    told = percent;
    void tell({ kind: 'saving', done, total });
  });
}

/** Tells every page below the base, also those that this worker does not answer for yet. */
async function tell(news: OfflineNews): Promise<void> {
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of open) page.postMessage(news);
}
