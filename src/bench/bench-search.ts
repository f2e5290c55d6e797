import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { runBuilt } from './run-built.ts';
import { loadPeer } from './timeml-peer.ts';

const ENGINES = ['own', 'minisearch', 'flexsearch', 'lunr', 'orama'];
/** Engines that are fetched for being measured; the others are here. */
const PEERS: Readonly<Record<string, string>> = { minisearch: 'minisearch', lunr: 'lunr', orama: '@orama/orama' };
const SIZES = ['3', '1000', '10000'];

/**
 * `bench search [SIZE…]`: our index beside others on generated collections, each in a process of its own. A line of JSON for each engine and
 * size: bytes after brotli 9, load with a first query of two words, memory, bytes of that query, times, and how well known reports are found.
 */
export async function benchSearch(words: readonly string[]): Promise<void> {
  const sizes = words.length > 0 ? words : SIZES;
  const pins = JSON.parse(await readFile(new URL('./peers.json', import.meta.url), 'utf8')) as Record<string, string>;
  for (const size of sizes) {
    for (const engine of ENGINES) {
      const peer = PEERS[engine];
      if (peer !== undefined) await loadPeer(peer, true);
      const folder = peer === undefined ? '' : `${resolve('node_modules/.cache/peers', `${peer}-${pins[peer]}`)}/`;
      await runBuilt('search-run', [engine, size, folder]);
    }
  }
}
