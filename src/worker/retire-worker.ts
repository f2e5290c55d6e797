import type { OfflineNews } from '../core/offline/offline-news.ts';

/**
 * Takes the place of the worker that keeps files, where a host no longer wants any kept: deletes what was kept and unregisters itself.
 * Pages that are open go on, from the network.
 */
const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const base = new URL('./', worker.location.href).pathname;

worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(retire());
});

async function retire(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(`story-atlas:${base}:`)) await caches.delete(name);
  const news: OfflineNews = { kind: 'retired' };
  for (const page of await worker.clients.matchAll({ type: 'window', includeUncontrolled: true }))
    page.postMessage(news);
  await worker.registration.unregister();
}
