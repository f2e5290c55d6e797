import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import type { ArticleId } from '../../core/address/ids.ts';
import { inspectBuilt } from '../../build/inspect-built.ts';
import { findBrowser } from '../../cli/find-browser.ts';
import { addressesWith } from './hostile-addresses.ts';
import { BEYOND, HOSTILE_HOST, HOSTILE_INPUTS } from './hostile-inputs.ts';
import type { HostileInput } from './hostile-inputs.ts';
import { countCallers, listenAnywhere, serveHostile } from './hostile-site.ts';
import type { Walls } from './hostile-site.ts';
import { answerOf, visitInApp, visitPages, watch } from './visit-hostile.ts';
import { MARKER, writeHostileCollection } from './write-hostile-collection.ts';

/**
 * `npm run hostile`: every hostile input through every door, with both walls, with each of the two alone, and with neither, which
 * shows that the harness sees. `npm run hostile -- 20` takes every twentieth input only, `npm run hostile -- 20 3` those that come three
 * after them: all twenty together are the whole.
 */
const [EVERY = 1, AFTER = 0] = process.argv.slice(2).map(Number);
const CACHE = resolve('node_modules/.cache/story-atlas/hostile');
const CLIPPINGS = join(CACHE, 'clippings');
const DIST = join(CACHE, 'dist');
const inputs = HOSTILE_INPUTS.filter(({ id }) => id % EVERY === AFTER);
/** What the control opens beside the inputs of a slice, which may hold none that runs at once and none that calls. */
const PROBES = ['scripts', 'other hosts'].flatMap((kind) => HOSTILE_INPUTS.find((input) => input.kind === kind) ?? []);
const callers = countCallers();
const farPort = await listenAnywhere(callers.server);

buildCollection();
const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
const marked = findMarked();
let faults = 0;

console.log(
  `${inputs.length} inputs, ${pages.length} pages printed, load ${readFileSync('/proc/loadavg', 'utf8').slice(0, 4)}`,
);
report('printed pages', pages.length, { intrusions: await inspectBuilt(DIST) });

const executablePath = await findBrowser();
const browser = await chromium.launch({
  ...(executablePath !== undefined && { executablePath }),
  args: [`--host-resolver-rules=MAP ${HOSTILE_HOST} 127.0.0.1:${farPort}`, '--disable-background-networking'],
});
const inApp = [...listedPaths(), ...inputs.flatMap(addressesOf)];
await checkApp('both walls', { policy: true, tree: true }, browser);
await checkApp('block tree alone, no policy', { policy: false, tree: true }, browser);
await checkRaw('policy alone, text put in raw', { policy: true, tree: false }, browser);
await checkRaw('neither (must run)', { policy: false, tree: false }, browser);
await answerOf(browser.close());
callers.server.close();
// A browser that does not answer any more would keep the process.
process.exit(faults > 0 ? 1 : 0);

function buildCollection(): void {
  rmSync(CACHE, { recursive: true, force: true });
  writeHostileCollection(CLIPPINGS, inputs);
  const env = { ...process.env, STORY_ATLAS_COLLECTION: CLIPPINGS, OUT_DIR: DIST };
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'pipe'], env });
  if (status !== 0 || !existsSync(join(DIST, 'index.html'))) throw new Error('The collection could not be built.');
}

/** The page of an article in which the marker stands for a clipping's text. */
function findMarked(): string {
  const found = pages.find(
    (file) =>
      file.startsWith('articles/') &&
      readFileSync(join(DIST, file), 'utf8').includes(`Harbour note ${HOSTILE_INPUTS.length} ${MARKER}`),
  );
  if (found === undefined) throw new Error('No page has the marker.');
  return found;
}

/** Of each input a search and two other addresses, in turn: a unit test reads all of them. */
function addressesOf({ id, text }: HostileInput): readonly string[] {
  const all = addressesWith(text, marked.split('/')[1] as ArticleId);
  const others = all.filter((path) => !path.startsWith('/search/'));
  const inTurn = [id, id * 7 + 3].map((turn) => others[turn % others.length] ?? '/');
  return [...all.filter((path) => path.startsWith('/search/')), ...inTurn];
}

/** Pages that the host has, but for those of quotes and events beyond the first hundred of each. */
function listedPaths(): readonly string[] {
  const seen = new Map<string, number>();
  const paths = pages.filter((file) => {
    const kind = file.split('/')[0] ?? '';
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    return count <= (kind === 'articles' ? inputs.length : 100) && !/^(?:shell|recovery|404)/.test(kind);
  });
  return paths.map((file) => `/${file.replace(/index\.html$/, '')}`);
}

async function checkApp(name: string, walls: Walls, chrome: Browser): Promise<void> {
  const server = serveHostile(DIST, marked, walls);
  const home = `http://localhost:${await listenAnywhere(server)}/`;
  callers.forget();
  const context = await chrome.newContext({ serviceWorkers: 'block' });
  const ran = await watch(context);
  const { pages: count, intrusions, errors } = await visitInApp(context, home, inApp);
  await context.close();
  server.close();
  report(name, count, { intrusions, errors, ran: [...ran], asked: callers.callers() });
}

async function checkRaw(name: string, walls: Walls, chrome: Browser): Promise<void> {
  const isControl = !walls.policy;
  const server = serveHostile(DIST, marked, walls);
  const home = `http://localhost:${await listenAnywhere(server)}/${marked.replace(/index\.html$/, '')}`;
  const context = await chrome.newContext({ serviceWorkers: 'block' });
  const ran = await watch(context);
  callers.forget();
  const within = [...new Set([...inputs, ...(isControl ? PROBES : [])])].filter(({ kind }) => kind !== BEYOND);
  const count = await visitPages(
    context,
    within.map(({ id }) => `${home}?raw=${id}`),
  );
  const asked = callers.callers();
  callers.forget();
  await visitPages(
    context,
    inputs.filter(({ kind }) => kind === BEYOND).map(({ id }) => `${home}?raw=${id}`),
  );
  const beyond = callers.callers();
  await answerOf(context.close());
  server.close();
  const isBlind = isControl && (!PROBES.some(({ id }) => ran.has(id)) || asked === 0);
  if (!isControl && count < within.length) throw new Error('The browser stopped before all pages were open.');
  report(name, count, isControl ? {} : { ran: [...ran], asked });
  if (isControl)
    console.log(`  ran ${ran.size}, calls to the other host ${asked}${isBlind ? ': the harness is blind' : ''}`);
  console.log(`  ${BEYOND}: calls to the other host ${beyond}`);
  if (isBlind) faults += 1;
}

interface Found {
  readonly intrusions?: readonly string[];
  readonly errors?: readonly string[];
  readonly ran?: readonly number[];
  readonly asked?: number;
}

function report(name: string, count: number, { intrusions, errors, ran, asked }: Found): void {
  const parts = [
    ran && `ran ${ran.length}`,
    asked !== undefined && `calls to the other host ${asked}`,
    intrusions && `markup out of text ${intrusions.length}`,
    errors && `errors ${errors.length}`,
  ].filter(Boolean);
  console.log(`${name}: ${count} pages; ${parts.join(', ')}`);
  for (const id of ran ?? []) console.log(`  ran: ${HOSTILE_INPUTS[id]?.text}`);
  for (const line of [...(intrusions ?? []), ...(errors ?? [])].slice(0, 20)) console.log(`  ${line}`);
  faults += (intrusions?.length ?? 0) + (errors?.length ?? 0) + (ran?.length ?? 0) + (asked ?? 0);
}
