import { createSearchEngine } from '../core/search/search-engine.ts';
import type { SearchEngine } from '../core/search/search-engine.ts';
import type { FromWorker, ToWorker } from './messages.ts';

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
/** Searches that somebody waits for. */
const awaited = new Set<number>();
let engine: SearchEngine | undefined;

scope.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case 'open':
      engine = createSearchEngine(data.directory, fetchJson);
      engine.open().then(
        () => tell({ kind: 'opened' }),
        (error: unknown) => tell({ kind: 'closed', message: messageOf(error) }),
      );
      return;
    case 'search':
      awaited.add(data.id);
      void answer(data);
      return;
    case 'leave':
      awaited.delete(data.id);
      return;
    case 'ping':
      tell({ kind: 'pong' });
  }
});

async function answer({ id, request }: Extract<ToWorker, { kind: 'search' }>): Promise<void> {
  try {
    // Messages that came in meanwhile are heard first: a search that was left while it waited costs nothing.
    await hearOthers();
    if (!awaited.has(id) || !engine) return;
    const result = await engine.search(request, () => !awaited.has(id));
    if (awaited.has(id)) tell({ kind: 'found', id, result });
  } catch (error) {
    if (awaited.has(id)) tell({ kind: 'failed', id, message: messageOf(error) });
  } finally {
    awaited.delete(id);
  }
}

const turns = new MessageChannel();
const waiting: (() => void)[] = [];
turns.port1.addEventListener('message', () => waiting.shift()?.());
turns.port1.start();

/** Resolves when the messages that are already here were heard: a message of our own stands behind them. A timer would take longer. */
function hearOthers(): Promise<void> {
  return new Promise((settle) => {
    waiting.push(settle);
    turns.port2.postMessage(undefined);
  });
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`A part of the search could not be opened (${response.status}).`);
  return response.json();
}

function messageOf(error: unknown): string {
  return error instanceof TypeError || !(error instanceof Error)
    ? 'A part of the search could not be opened. Check the connection and try again.'
    : error.message;
}

function tell(message: FromWorker): void {
  scope.postMessage(message);
}
