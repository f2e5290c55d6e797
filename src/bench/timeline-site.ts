import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { publishEvents } from '../build/publish-events.ts';
import { createStaticServer } from '../build/static-server.ts';
import type { Manifest } from '../core/atlas/published.ts';
import { generateAtlasEvents } from './generate-atlas-events.ts';
import { findPeer } from './timeml-peer.ts';

/** The built app over a generated collection, and beside it what its peers need to draw the same events. */
export interface TimelineSite {
  readonly url: string;
  readonly close: () => void;
}

/** An event as both peers can be given it. */
export interface PeerEvent {
  readonly id: string;
  readonly story: string;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly begin: string;
  readonly end: string;
}

/** Peers, and the files of theirs that a page loads. */
export const PEERS: Readonly<Record<string, readonly [script: string, style: string]>> = {
  'vis-timeline': ['standalone/umd/vis-timeline-graph2d.min.js', 'styles/vis-timeline-graph2d.min.css'],
  '@knight-lab/timelinejs': ['dist/js/timeline.js', 'dist/css/timeline.css'],
};

const SEED = 1;
const MOST_STORIES = 50;
const ROWS_PER_PAGE = 200;

/** Serves `dist` with another collection: `count` events of up to 50 stories. Peers are fetched into a cache when they are not there. */
export async function serveTimeline(count: number, withPeers: boolean): Promise<TimelineSite> {
  const folder = mkdtempSync(join(tmpdir(), 'story-atlas-'));
  cpSync(resolve('dist/assets'), join(folder, 'assets'), { recursive: true });
  writeCollection(folder, count);
  if (withPeers) {
    for (const name of Object.keys(PEERS)) {
      const place = await findPeer(name, true);
      cpSync(`${place ?? ''}node_modules/${name}`, join(folder, 'peers', name), { recursive: true });
    }
  }
  const server = createStaticServer({ folder, base: '/' });
  const port = await findPort();
  await new Promise<void>((settle) => void server.listen(port, settle));
  return {
    url: `http://localhost:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true });
    },
  };
}

function writeCollection(folder: string, count: number): void {
  mkdirSync(join(folder, 'atlas'), { recursive: true });
  const page = readFileSync(resolve('dist/404.html'), 'utf8');
  const shipped = /data-manifest="([^"]+)"/.exec(page)?.[1] ?? '';
  const manifest = JSON.parse(readFileSync(resolve('dist', shipped), 'utf8')) as Manifest;
  const generated = generateAtlasEvents({ seed: SEED, count, stories: Math.min(MOST_STORIES, Math.ceil(count / 10)) });
  const { events, names, stories, articles } = generated;
  const add = (name: string, content: unknown): string => {
    writeFileSync(join(folder, 'atlas', `${name}-0000000000.json`), JSON.stringify(content));
    return `${name}-0000000000.json`;
  };
  const collection = { ...manifest.collection, stories };
  const pages = Array.from({ length: Math.ceil(articles.length / ROWS_PER_PAGE) }, (_, page) => {
    const rows = articles.slice(page * ROWS_PER_PAGE, (page + 1) * ROWS_PER_PAGE);
    return { file: add(`list-${page}`, rows), first: rows[0]?.id, last: rows.at(-1)?.id, count: rows.length };
  });
  const { pair: _pair, ...rest } = manifest;
  const file = add('manifest', {
    ...rest,
    collection,
    events: publishEvents({ events, names, collection }, add),
    files: { ...manifest.files, names: add('names', names) },
    pages,
  });
  // The page of no address: the app draws every other itself.
  writeFileSync(join(folder, 'index.html'), page.replace(shipped, `atlas/${file}`));
  writeFileSync(join(folder, 'blank.html'), '<!doctype html><title>Peer</title>');
  const plain = events.map(({ id, story = '', title, when: { begin = '', end = begin } }): PeerEvent => ({
    id,
    story,
    title,
    begin,
    end,
  }));
  writeFileSync(join(folder, 'events.json'), JSON.stringify(plain));
}

function findPort(): Promise<number> {
  return new Promise((settle) => {
    const probe = createServer();
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => settle(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}
