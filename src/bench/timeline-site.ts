import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { publishAtlas } from '../build/publish-atlas.ts';
import { createStaticServer } from '../build/static-server.ts';
import { generateAtlas } from './generate-atlas.ts';
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

/** The build's own files of a generated collection, so that the app finds whatever it asks for. */
function writeCollection(folder: string, count: number): void {
  const stories = Math.min(MOST_STORIES, Math.ceil(count / 10));
  const atlas = generateAtlas({ seed: SEED, count, stories });
  const { files, manifest } = publishAtlas(atlas, atlas.articles.length);
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  // The page of no address: the app draws every other itself.
  const page = readFileSync(resolve('dist/404.html'), 'utf8');
  writeFileSync(join(folder, 'index.html'), page.replace(/data-manifest="[^"]+"/, `data-manifest="${manifest}"`));
  writeFileSync(join(folder, 'blank.html'), '<!doctype html><title>Peer</title>');
  const plain = atlas.events.map(({ id, story = '', title, when: { begin = '', end = begin } }): PeerEvent => ({
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
