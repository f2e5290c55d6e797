import { buildBeside, runCaptured } from './run-built.ts';
import { findPeer } from './timeml-peer.ts';
import type { SearchFigures } from './search-run.ts';
import { tellSearch } from './tell-search.ts';

const ENGINES = ['own', 'own with texts', 'minisearch', 'flexsearch', 'lunr', 'orama', 'sqlite', 'pagefind'];
/** Engines that are fetched for being measured; the others are here. */
const PEERS: Readonly<Record<string, string>> = {
  minisearch: 'minisearch',
  lunr: 'lunr',
  orama: '@orama/orama',
  sqlite: '@sqlite.org/sqlite-wasm',
  pagefind: 'pagefind',
};
const SIZES = ['3', '1000', '10000', '50000'];
/** An engine that takes longer is left out, and named. */
const MOST_MINUTES = 15;

/**
 * `bench search [SIZE…] [ENGINE…]`: our index beside others on generated collections, each in a process of its own. Ratios first, then the
 * figures themselves: bytes after brotli 9, load with a first query of two words, memory, bytes of that query, times, and how well known
 * reports are found. `bench search browser [SIZE]` asks our own worker in Chromium.
 */
export async function benchSearch(words: readonly string[]): Promise<void> {
  if (words[0] === 'browser') {
    const { benchSearchWorker } = await import('./bench-search-worker.ts');
    return benchSearchWorker(Number(words[1] ?? '10000'));
  }
  const sizes = words.filter((word) => /^\d+$/.test(word));
  const engines = ENGINES.filter((engine) => words.includes(engine));
  await buildBeside('search-run');
  for (const size of sizes.length > 0 ? sizes : SIZES) {
    const figures: SearchFigures[] = [];
    const left: string[] = [];
    for (const engine of engines.length > 0 ? engines : ENGINES) {
      const peer = PEERS[engine];
      const folder = peer === undefined ? '' : ((await findPeer(peer, true)) ?? '');
      const line = runCaptured('search-run', [engine, size, folder], MOST_MINUTES);
      if (line === undefined) left.push(engine);
      else figures.push(JSON.parse(line) as SearchFigures);
    }
    console.log(tellSearch(Number(size), figures));
    if (left.length > 0) console.log(`Not finished, or not within ${MOST_MINUTES} minutes: ${left.join(', ')}.\n`);
  }
}
