import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import type { CDPSession, Page } from '@playwright/test';
import { build } from 'vite';
import { publishRecords } from '../build/publish-search.ts';
import { createStaticServer } from '../build/static-server.ts';
import { findBrowser } from '../cli/find-browser.ts';
import { MOST_BUILT_ARTICLES } from '../core/search/directory.ts';
import { generateReports, judgeQueries } from './generate-reports.ts';

const SEED = 7;
const QUERY_SEED = 20_261_122;
const TYPED = 60;
const ROUNDS = 3;

/** What our worker did in Chromium. Times in milliseconds of the clock, from the page and back to it; bytes. */
interface WorkerFigures {
  readonly started: number;
  readonly opened: number;
  /** The first search of two words, which fetches what it needs. */
  readonly cold: number;
  readonly firstTouch: readonly number[];
  readonly warm: readonly number[];
}

/**
 * `bench search browser [SIZE]`: the app's search worker in Chromium on a generated collection: start, first query, and each letter as one
 * types, the first time and again; then the worker's heap.
 */
export async function benchSearchWorker(size: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'story-atlas-'));
  const reports = generateReports(size, SEED);
  const { files, directory } = publishRecords(reports, MOST_BUILT_ARTICLES);
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Search</title>');
  await buildWorker(folder);
  const words = judgeQueries(reports, TYPED, QUERY_SEED).filter(({ kind }) => kind === 'plain');
  const server = createStaticServer({ folder, base: '/' });
  await new Promise<void>((settle) => void server.listen(0, settle));
  const executablePath = await findBrowser();
  const browser = await chromium.launch({ ...(executablePath !== undefined && { executablePath }) });
  try {
    const page = await browser.newPage({ bypassCSP: true });
    // The loader that runs this file marks functions by name.
    await page.addInitScript({ content: 'globalThis.__name = (one) => one;' });
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    const heapOf = await watchWorker(page);
    const asked = words.map(({ query }) => query);
    const figures = await page.evaluate(typeInPage, { directory, asked, rounds: ROUNDS });
    tell(size, figures, await heapOf());
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

async function buildWorker(folder: string): Promise<void> {
  const entry = fileURLToPath(new URL('../worker/search-worker.ts', import.meta.url));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      lib: { entry, formats: ['es'], fileName: () => 'worker.js' },
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
    },
  });
}

interface Typing {
  readonly directory: string;
  readonly asked: readonly string[];
  readonly rounds: number;
}

/** Runs in the page. */
async function typeInPage({ directory, asked, rounds }: Typing): Promise<WorkerFigures> {
  const begin = performance.now();
  const worker = new Worker('/worker.js', { type: 'module' });
  const hear = (kinds: readonly string[], id?: number): Promise<number> =>
    new Promise((settle, fail) => {
      const listen = ({ data }: MessageEvent<{ readonly kind: string; readonly id?: number }>): void => {
        if (data.kind === 'closed' || data.kind === 'failed') fail(new Error(JSON.stringify(data)));
        if (!kinds.includes(data.kind) || data.id !== id) return;
        worker.removeEventListener('message', listen);
        settle(performance.now());
      };
      worker.addEventListener('message', listen);
    });
  const [running, opened] = [hear(['pong']), hear(['opened'])];
  worker.postMessage({ kind: 'ping' });
  worker.postMessage({ kind: 'open', directory: new URL(directory, location.href).href });
  const started = (await running) - begin;
  const openedAt = (await opened) - begin;
  let next = 0;
  const search = async (query: string, isTyping: boolean): Promise<number> => {
    next += 1;
    const limits = { article: 1, event: 3, name: 3, quote: 0 };
    const from = performance.now();
    const found = hear(['found'], next);
    // As the field does: with fewer letters only names and titles are looked at.
    const asked = isTyping && query.length < 3 ? `headline:${query}` : query;
    worker.postMessage({ kind: 'search', id: next, request: { query: asked, isTyping, limits } });
    return (await found) - from;
  };
  const [first = '', ...others] = asked;
  const cold = await search(first.split(' ').slice(0, 2).join(' '), false);
  const letters = others.flatMap((query) => {
    const [word = ''] = query.split(' ');
    return Array.from({ length: word.length }, (_, at) => word.slice(0, at + 1));
  });
  const all = async (): Promise<readonly number[]> => {
    const times: number[] = [];
    for (const query of letters) {
      // As fast as nobody types: the page rests between letters.
      await new Promise((rest) => setTimeout(rest, 4));
      times.push(await search(query, true));
    }
    return times;
  };
  const firstTouch = await all();
  let warm = await all();
  for (let round = 1; round < rounds; round += 1) {
    const again = await all();
    warm = warm.map((time, at) => Math.min(time, again[at] ?? time));
  }
  return { started, opened: openedAt, cold, firstTouch, warm };
}

/** Asks the worker's own isolate for its heap, after its garbage was collected. */
async function watchWorker(page: Page): Promise<() => Promise<Readonly<Record<string, number>>>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  let worker = '';
  const answers = new Map<number, (result: Readonly<Record<string, number>>) => void>();
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') worker = sessionId;
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id: number; result: Readonly<Record<string, number>> };
    answers.get(id)?.(result);
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const ask = (id: number, method: string): Promise<Readonly<Record<string, number>>> =>
    new Promise((settle) => {
      answers.set(id, settle);
      void session.send('Target.sendMessageToTarget', { sessionId: worker, message: JSON.stringify({ id, method }) });
    });
  return async () => {
    await ask(1, 'HeapProfiler.collectGarbage');
    return ask(2, 'Runtime.getHeapUsage');
  };
}

function tell(size: number, figures: WorkerFigures, heap: Readonly<Record<string, number>>): void {
  const quantiles = (times: readonly number[]): string => {
    const sorted = times.toSorted((a, b) => a - b);
    const at = (share: number): string =>
      (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2);
    return `p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, most ${at(1)} (${times.length} letters)`;
  };
  console.log(`${size} reports in Chromium`);
  console.log(
    `  worker runs after ${figures.started.toFixed(0)} ms, collection open after ${figures.opened.toFixed(0)} ms`,
  );
  console.log(`  first search of two words ${figures.cold.toFixed(1)} ms`);
  console.log(`  each letter, first time: ${quantiles(figures.firstTouch)} ms`);
  console.log(`  each letter, again (best of ${ROUNDS}): ${quantiles(figures.warm)} ms; goal p95 1, p99 4, never 16.7`);
  const megabytes = (name: string): string => ((heap[name] ?? 0) / 1e6).toFixed(1);
  console.log(
    `  heap of the worker ${megabytes('usedSize')} MB and ${megabytes('backingStorageSize')} MB beside it; goal 10`,
  );
}
