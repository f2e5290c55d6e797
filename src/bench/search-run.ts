import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { generateReports, judgeQueries, QUERY_KINDS } from './generate-reports.ts';
import type { JudgedQuery } from './generate-reports.ts';
import { own, ownWithTexts } from './search-engines.ts';
import type { Engine, Find } from './search-engines.ts';
import { flexsearch, lunr, minisearch, orama } from './search-peers.ts';
import { pagefind } from './search-pagefind.ts';
import { sqlite } from './search-sqlite.ts';

/**
 * What one engine did on one collection. Times in milliseconds, of loading that of the processor; sizes in bytes, of the whole index after
 * brotli 9, of what the first query reads after gzip, as hosts send it.
 */
export interface SearchFigures {
  readonly engine: string;
  readonly reports: number;
  readonly build: number;
  readonly bytes: number;
  readonly load: number;
  readonly memory: number;
  readonly coldBytes: number;
  readonly coldRequests: number;
  readonly times: Readonly<Record<string, readonly [p50: number, p95: number, p99: number]>>;
  readonly quality: Readonly<Record<string, readonly [mrr: number, hit: number, asked: number]>>;
  /** Of the reports found for phrases, the share that prints the phrase. */
  readonly exact: number;
}

const ENGINES: Readonly<Record<string, Engine>> = {
  own,
  'own with texts': ownWithTexts,
  minisearch,
  flexsearch,
  lunr,
  orama,
  sqlite,
  pagefind,
};

const SEED = 7;
/** Queries that no weight was chosen on. */
const QUERY_SEED = 20_261_122;
const EACH = 100;
/** A query that takes longer is timed once. */
const SLOW_MS = 25;
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

const [engine = '', count = '1000', peer = ''] = process.argv.slice(2);
const figures = await measure(engine, Number(count));
console.log(JSON.stringify(figures ?? { engine, missing: true }));

async function measure(name: string, size: number): Promise<SearchFigures | undefined> {
  const reports = generateReports(size, SEED);
  const queries = judgeQueries(reports, EACH, QUERY_SEED);
  const start = performance.now();
  const built = await ENGINES[name]?.(reports, peer);
  const build = performance.now() - start;
  if (!built) return undefined;
  const bytes = built.parts.reduce((sum, part) => sum + brotliCompressSync(part, QUALITY).length, 0);
  const before = heap();
  const read: Uint8Array[] = [];
  const opening = process.cpuUsage();
  let isCold = true;
  const find = await built.load((part) => void (isCold && read.push(part)));
  const [first, second] = [queries[0]?.query ?? '', queries[1]?.query ?? ''];
  await find(first.split(' ').slice(0, 2).join(' '), false);
  const { user, system } = process.cpuUsage(opening);
  const load = (user + system) / 1000;
  const coldBytes = read.reduce((sum, part) => sum + gzipSync(part).length, 0);
  const coldRequests = read.length;
  // What is kept from here on is the engine's own.
  isCold = false;
  read.length = 0;
  await find(second, false);
  const quality = await judgeAll(find, queries);
  const exact = await judgePhrases(find, queries);
  const times = await timeAll(find, queries);
  return {
    engine: name,
    reports: size,
    build,
    bytes,
    load,
    memory: heap() - before,
    coldBytes,
    coldRequests,
    times,
    quality,
    exact,
  };
}

function heap(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function judgeAll(find: Find, queries: readonly JudgedQuery[]): Promise<SearchFigures['quality']> {
  const quality: Record<string, readonly [number, number, number]> = {};
  for (const kind of QUERY_KINDS) {
    const asked = queries.filter((query) => query.kind === kind);
    let [sum, hits] = [0, 0];
    for (const { query, right } of asked) {
      const place = (await find(query, kind === 'cut')).findIndex((id) => right.includes(id));
      if (place === -1) continue;
      sum += 1 / (place + 1);
      hits += 1;
    }
    quality[kind] = [sum / Math.max(1, asked.length), hits / Math.max(1, asked.length), asked.length];
  }
  return quality;
}

async function judgePhrases(find: Find, queries: readonly JudgedQuery[]): Promise<number> {
  let [found, exact] = [0, 0];
  for (const { query, right } of queries.filter(({ kind }) => kind === 'phrase')) {
    for (const id of await find(query, false)) {
      found += 1;
      if (right.includes(id)) exact += 1;
    }
  }
  return exact / Math.max(1, found);
}

/** Each query 5 times, slow ones once, the best of them; then the quantiles over the queries. */
async function timeAll(find: Find, queries: readonly JudgedQuery[]): Promise<SearchFigures['times']> {
  const plain = queries.filter(({ kind }) => kind === 'plain').map(({ query }) => query.split(' '));
  const typos = queries.filter(({ kind }) => kind === 'typo').map(({ query }) => query);
  const phrases = queries.filter(({ kind }) => kind === 'phrase').map(({ query }) => query);
  const sets: Readonly<Record<string, readonly (readonly [string, boolean])[]>> = {
    'one word': plain.map(([one = '']) => [one, false]),
    'as you type': plain.flatMap(([one = '']) => [2, 3, 4].map((letters) => [one.slice(0, letters), true] as const)),
    'two words': plain.map(([one = '', two = '']) => [`${one} ${two}`, false]),
    phrase: phrases.map((query) => [query, false]),
    typo: typos.map((query) => [query, false]),
  };
  const times: Record<string, readonly [number, number, number]> = {};
  for (const [name, asked] of Object.entries(sets)) {
    const best: number[] = [];
    for (const [query, isTyping] of asked) best.push(await timeOne(() => find(query, isTyping)));
    best.sort((a, b) => a - b);
    const at = (share: number): number => best[Math.min(best.length - 1, Math.floor(best.length * share))] ?? 0;
    times[name] = [at(0.5), at(0.95), at(0.99)];
  }
  return times;
}

async function timeOne(run: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5 && (round === 0 || best < SLOW_MS); round += 1) {
    const start = performance.now();
    await run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
