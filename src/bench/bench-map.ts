import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { buildAtlas, collectionFolder } from '../build/build-atlas.ts';
import { createStaticServer } from '../build/static-server.ts';
import { findBrowser } from '../cli/find-browser.ts';
import { toNetwork } from '../core/chronicle/to-network.ts';
import { layoutNetwork } from '../core/graph/layout-network.ts';
import type { NetworkLayout, Point } from '../core/graph/network-layout.ts';
import { makeNetwork } from '../core/graph/network.ts';
import type { Network } from '../core/graph/network.ts';
import type { ShownStory } from '../core/graph/plan-network.ts';
import { measureText } from '../core/timeline/measure-text.ts';
import { generateNetwork } from './generate-network.ts';
import { loadNetworkPeers } from './network-peers.ts';
import { ratePicture, straight } from './rate-picture.ts';
import type { Picture } from './rate-picture.ts';

const WIDTH = 1069;
const ROUNDS = 20;
const THROTTLE = 4;
const GOALS = { layout: 50, open: 300, focus: 50 } as const;
const LABEL = 15;
const LINE = 17;

/** `bench map`: our layout by the clock, a large collection in a slow browser, and the shipped collection beside force-directed layouts. */
export async function benchMap(): Promise<void> {
  const small = generateNetwork(90, 300, 2);
  const stories = ['story-0', 'story-1'].map((id) => ({ id, title: id }));
  const network = makeNetwork(small.names, small.links);
  const layout = median(() => layoutNetwork({ network, stories, width: WIDTH }));
  report('90 names, 300 links, to places, in Node', layout, GOALS.layout);
  await benchLarge();
  await benchPeers();
}

/** The built app with 10,000 names and 50,000 links put in place of its own, in a Chromium that is four times slower. */
async function benchLarge(): Promise<void> {
  const dist = resolve('dist');
  if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no built app. Run “npm run build” first.');
  const server = createStaticServer({ folder: dist, base: '/' });
  const port = await new Promise<number>((settle) => {
    server.listen(0, () => {
      const at = server.address();
      settle(typeof at === 'object' && at ? at.port : 0);
    });
  });
  const executablePath = await findBrowser();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await replaceNetwork(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    await page.goto(`http://localhost:${port}/map/?depth=2&focus=nobody-yet`);
    await page.waitForSelector('svg[data-plate]');
    const open = await page.evaluate(() => {
      const [file] = performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.includes('/network-')) as PerformanceResourceTiming[];
      return (performance.getEntriesByName('plate')[0]?.startTime ?? NaN) - (file?.responseEnd ?? NaN);
    });
    report(
      `10,000 names, 50,000 links, ${THROTTLE} times slower: from data to the plate in the page`,
      open,
      GOALS.open,
    );
    report('the same: from a press on a name to its links', await timeFocus(page), GOALS.focus);
  } finally {
    await browser.close();
    server.close();
  }
}

async function replaceNetwork(page: Page): Promise<void> {
  const network = generateNetwork(10_000, 50_000, 12);
  const stories = Array.from({ length: 12 }, (_, n) => ({ id: `story-${n}`, title: `Story ${n}`, by: 'rule' }));
  await page.route('**/atlas/network-*.json', (route) => route.fulfill({ json: network }));
  await page.route('**/atlas/manifest-*.json', async (route) => {
    const response = await route.fetch();
    const manifest = (await response.json()) as { collection: object; linkPages: readonly object[] };
    const linkPages = [...manifest.linkPages, ...manifest.linkPages];
    await route.fulfill({ json: { ...manifest, linkPages, collection: { ...manifest.collection, stories } } });
  });
  // The moment at which the plate stands in the page.
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (document.querySelector('svg[data-plate]') === null) return;
      watch.disconnect();
      performance.mark('plate');
    });
    watch.observe(document, { childList: true, subtree: true });
  });
}

/** The median of some presses, from the press to the frame after the new heading. */
async function timeFocus(page: Page): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    times.push(
      await page.evaluate(
        (turn) =>
          new Promise<number>((settle) => {
            const names = [
              ...document.querySelectorAll<SVGAElement>(
                'svg[data-plate] [data-state="quiet"], svg[data-plate] [data-state="plain"]',
              ),
            ];
            const name =
              names[turn % Math.max(1, names.length)] ??
              document.querySelector<SVGAElement>('svg[data-plate] [data-name]');
            const heading = document.querySelector('h1');
            const before = heading?.textContent;
            const start = performance.now();
            const watch = new MutationObserver(() => {
              if (heading?.textContent === before) return;
              watch.disconnect();
              settle(performance.now() - start);
            });
            watch.observe(document.body, { childList: true, subtree: true, characterData: true });
            name?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
          }),
        round,
      ),
    );
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}

/** The shipped collection, laid out by us and by others on a plate of the same size. */
async function benchPeers(): Promise<void> {
  const { atlas } = await buildAtlas(collectionFolder(process.env));
  const { names, links } = toNetwork(atlas);
  const network = makeNetwork(names, links);
  const stories: readonly ShownStory[] = atlas.collection.stories;
  const own = layoutNetwork({ network, stories, width: WIDTH });
  const drawn = new Set(own.names.map(({ name }) => name.id));
  // Everybody draws the same names.
  const same = makeNetwork(
    names.filter(({ id }) => drawn.has(id)),
    links,
  );
  console.log('\nlayout               ms   label overlaps   crossings   lines through labels');
  printRow(
    'ours',
    median(() => layoutNetwork({ network, stories, width: WIDTH })),
    pictureOf(own),
  );
  for (const [name, layOut] of await loadNetworkPeers()) {
    const time = median(() => layOut(same), 5);
    printRow(name, time, spread(layOut(same), same, own));
  }
}

function pictureOf({ names, ties }: NetworkLayout): Picture {
  return {
    labels: names.flatMap(({ lines, labelX, y }) =>
      lines.map((line, index) => ({ x: labelX, y: y - LINE / 2 + index * LINE, width: widthOf(line), height: LINE })),
    ),
    lines: ties.map(({ tie, points, arc }) => ({ ends: [tie.a, tie.b], points: trace(points, arc) })),
  };
}

/** Places of another layout, stretched over our plate, with labels of one line to the right of their names as here. */
function spread(
  places: ReadonlyMap<string, Point>,
  { names, ties }: Network,
  { width, height }: NetworkLayout,
): Picture {
  const all = [...places.values()];
  const [left, right] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...all.map(({ y }) => y)), Math.max(...all.map(({ y }) => y))];
  const at = (id: string): Point => {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    return {
      x: 20 + ((x - left) / (right - left)) * (width - 150),
      y: 20 + ((y - top) / (bottom - top)) * (height - 40),
    };
  };
  return {
    labels: [...names.values()].map(({ id, label }) => ({
      x: at(id).x + 10,
      y: at(id).y - LINE / 2,
      width: widthOf(label),
      height: LINE,
    })),
    lines: ties.map(({ a, b }) => ({ ends: [a, b], points: straight(at(a), at(b)) })),
  };
}

/** A line of ours as points, near enough to count what it crosses. */
function trace(points: readonly Point[], arc: number | undefined): readonly Point[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to;
    return Array.from({ length: 41 }, (_, step) => {
      const t = step / 40;
      const u = 1 - t;
      const handle = arc === undefined ? (from.x + to.x) / 2 : from.x - (arc * 4) / 3;
      return {
        x: u ** 3 * from.x + 3 * u * t * handle + t ** 3 * to.x,
        y: (u ** 3 + 3 * u * u * t) * from.y + (3 * u * t * t + t ** 3) * to.y,
      };
    });
  });
}

function widthOf(text: string): number {
  return measureText(text, 'condensed-520', LABEL);
}

function median(run: () => unknown, rounds = ROUNDS): number {
  run();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return times[Math.floor(rounds / 2)] ?? NaN;
}

function report(what: string, ms: number, goal: number): void {
  console.log(`${what}: ${ms.toFixed(1)} ms, goal ${goal} ms, ${ms <= goal ? 'held' : 'missed'}`);
  if (!(ms <= goal)) process.exitCode = 1;
}

function printRow(name: string, ms: number, picture: Picture): void {
  const { overlaps, crossings, through } = ratePicture(picture);
  console.log(
    `${name.padEnd(20)} ${ms.toFixed(1).padStart(6)} ${String(overlaps).padStart(12)} ${String(crossings).padStart(12)} ${String(through).padStart(12)}`,
  );
}
