import type { SearchResult } from '../../core/search/result.ts';
import type { FromWorker, ToWorker } from '../../worker/messages.ts';
// oxlint-disable-next-line import/default -- Vite makes the worker's own chunk and exports its URL.
import workerUrl from '../../worker/search-worker.ts?worker&url';
import { startOnPage } from './search-client-page.ts';
import type { Answerer } from './search-client-page.ts';
import type { SearchClient } from './search-client.ts';
import { trustScriptUrl } from './trust-script-url.ts';

/** A worker that gives no sign of life for so long is taken to hang and is started anew. */
const HUNG_MS = 5000;
/** How often a worker that owes an answer is asked for a sign of life. */
const PING_MS = 2000;

interface Waiting {
  readonly settle: (result: SearchResult) => void;
  readonly fail: (error: Error) => void;
}

/** Answers in a worker of ours. Where the browser has none, or it does not start, searches run on the page. */
export function createWebSearchClient(findDirectory: () => Promise<string>): SearchClient {
  let answering: Promise<Answerer> | undefined;
  const start = (): Promise<Answerer> => {
    answering ??= findDirectory().then((directory) => {
      const stop = (): void => void (answering = undefined);
      return typeof Worker === 'undefined'
        ? startOnPage(directory, fetchJson)
        : startWorker(directory, stop).catch(() => startOnPage(directory, fetchJson));
    });
    answering.catch(() => (answering = undefined));
    return answering;
  };
  return {
    warm: () => void start().catch(() => undefined),
    async search(request, signal) {
      const answerer = await start();
      signal.throwIfAborted();
      return answerer(request, signal);
    },
  };
}

/** Resolves when the worker runs; rejects when it cannot be started. */
async function startWorker(directory: string, stopped: () => void): Promise<Answerer> {
  const worker = new Worker(trustScriptUrl(workerUrl), { type: 'module', name: 'search' });
  const waiting = new Map<number, Waiting>();
  let heardAt = performance.now();
  let watch: ReturnType<typeof setInterval> | undefined;
  let next = 0;
  const tell = (message: ToWorker): void => worker.postMessage(message);
  const close = (message: string): void => {
    clearInterval(watch);
    worker.terminate();
    stopped();
    for (const { fail } of waiting.values()) fail(new Error(message));
    waiting.clear();
  };
  const settle = (id: number, act: (waiting: Waiting) => void): void => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (one) act(one);
    if (waiting.size === 0) {
      clearInterval(watch);
      watch = undefined;
    }
  };
  const look = (): void => {
    if (performance.now() - heardAt > HUNG_MS) close('The search took too long and was started anew. Try it again.');
    else tell({ kind: 'ping' });
  };
  await new Promise<void>((run, fail) => {
    worker.addEventListener('error', () => {
      fail(new Error('The worker does not start'));
      close('The search stopped working and was started anew. Try it again.');
    });
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      heardAt = performance.now();
      if (data.kind === 'pong') run();
      if (data.kind === 'found') settle(data.id, (one) => one.settle(data.result));
      if (data.kind === 'failed') settle(data.id, (one) => one.fail(new Error(data.message)));
    });
    tell({ kind: 'open', directory });
    tell({ kind: 'ping' });
  });
  return (request, signal) =>
    new Promise((found, fail) => {
      const id = (next += 1);
      // A worker that already owes an answer does not get more time because the reader goes on typing.
      if (waiting.size === 0) heardAt = performance.now();
      waiting.set(id, { settle: found, fail });
      watch ??= setInterval(look, PING_MS);
      signal.addEventListener('abort', () => {
        tell({ kind: 'leave', id });
        settle(id, (one) => one.fail(signal.reason instanceof Error ? signal.reason : new Error('Left')));
      });
      tell({ kind: 'search', id, request });
    });
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`A part of the search could not be opened (${response.status}).`);
  return response.json();
}
