import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { createStaticServer } from '../build/static-server.ts';
import { findBrowser } from '../cli/find-browser.ts';
import { cutNetwork } from '../core/graph/cut-network.ts';
import { toNetworkColumns } from '../core/graph/network-columns.ts';
import { generateNetwork } from './generate-network.ts';
import { traceTasks } from './trace-tasks.ts';
import type { Spent } from './trace-tasks.ts';

const THROTTLE = 4;
const ROUNDS = 7;
const PAUSE_MS = 400;
const SETTLED_MS = 6000;
const GOALS = { open: 300, focus: 50 } as const;

/** How a reader comes to the map. */
const WAYS: Readonly<Record<string, (page: Page, site: string) => Promise<void>>> = {
  'by its address, with the whole app to be drawn': (page, site) => openMap(page, () => page.goto(`${site}/map/`)),
  'from another page': async (page, site) => {
    await page.goto(`${site}/about/`);
    await page.waitForTimeout(SETTLED_MS);
    return openMap(page, () => page.getByRole('link', { name: 'Map', exact: true }).first().click());
  },
};

async function openMap(page: Page, go: () => Promise<unknown>): Promise<void> {
  await go();
  await page.waitForSelector('svg[data-plate]');
}

/** The built app with 10,000 names and 50,000 links put in place of its own, in a Chromium that is four times slower. */
export async function benchLargeMap(): Promise<void> {
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
    await replaceNetwork(page, readFileSync(join(dist, '404.html'), 'utf8'));
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    for (const [way, open] of Object.entries(WAYS)) {
      const trace = await traceTasks(page, () => open(page, `http://localhost:${port}`));
      reportSpent(`from data to the plate in the page, ${way}`, trace.between('data', 'plate'), GOALS.open);
    }
    const link = 'svg[data-plate] a[data-state="near"]:not([aria-current])';
    reportSpent('from a press on a name to its link', await timePress(page, link), GOALS.focus);
    const focus = 'ul[aria-label="Go on from here"] a';
    reportSpent('from a press to another focus', await timePress(page, focus), GOALS.focus);
  } finally {
    await browser.close();
    server.close();
  }
}

/** Puts the invented network and the empty page of the app, which draws everything itself, in place of what was built. */
async function replaceNetwork(page: Page, shell: string): Promise<void> {
  await page.route(/\/map\/$/, (route) => route.fulfill({ contentType: 'text/html', body: shell }));
  const { names, links } = generateNetwork(10_000, 50_000, 12);
  const network = toNetworkColumns(names, links);
  const stories = Array.from({ length: 12 }, (_, n) => ({ id: `story-${n}`, title: `Story ${n}`, by: 'rule' }));
  await page.route('**/atlas/network-*.json', (route) => route.fulfill({ json: network }));
  await page.route('**/atlas/first-network.json', (route) => route.fulfill({ json: cutNetwork(network) }));
  await page.route('**/atlas/manifest-*.json', async (route) => {
    const response = await route.fetch();
    const manifest = (await response.json()) as { collection: object; linkPages: readonly object[] };
    const linkPages = [...manifest.linkPages, ...manifest.linkPages];
    await route.fulfill({
      json: {
        ...manifest,
        linkPages,
        firstNetwork: 'first-network.json',
        collection: { ...manifest.collection, stories },
      },
    });
  });
  // The moment at which the app has the data, still to be parsed, and the moment at which the plate stands in the page.
  await page.addInitScript(() => {
    const { json } = Response.prototype;
    Response.prototype.json = function (this: Response) {
      if (this.url.endsWith('/first-network.json')) performance.mark('data');
      return json.call(this);
    };
    const watch = new MutationObserver(() => {
      if (document.querySelector('svg[data-plate]') === null) return;
      watch.disconnect();
      performance.mark('plate');
    });
    watch.observe(document, { childList: true, subtree: true });
  });
}

/** The median of some presses, from the press until the plate is drawn anew. */
async function timePress(page: Page, link: string): Promise<Spent> {
  const presses = Array.from({ length: ROUNDS }, (_, press) => press);
  const trace = await traceTasks(page, async () => {
    for (const press of presses) {
      await page.waitForSelector(link);
      await page.evaluate(pressLink, [link, press] as const);
      await page.waitForTimeout(PAUSE_MS);
    }
  });
  const times = presses
    .map((press) => trace.between(`pressed ${press}`, `drawn ${press}`))
    .toSorted((x, y) => x.processor - y.processor);
  return times[Math.floor(times.length / 2)] ?? { clock: Number.NaN, processor: Number.NaN };
}

/** In the page. */
function pressLink([selector, press]: readonly [string, number]): Promise<void> {
  return new Promise((settle) => {
    const plate = document.querySelector('svg[data-plate]');
    const watch = new MutationObserver(() => {
      watch.disconnect();
      performance.mark(`drawn ${press}`);
      settle();
    });
    if (plate) watch.observe(plate, { subtree: true, childList: true, attributes: true });
    performance.mark(`pressed ${press}`);
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    document.querySelector(selector)?.dispatchEvent(click);
  });
}

function reportSpent(what: string, { clock, processor }: Spent, goal: number): void {
  const name = `10,000 names, 50,000 links, ${THROTTLE} times slower: ${what}, ${processor.toFixed(1)} ms of the processor`;
  reportTime(`${name}; by the clock`, clock, goal);
}

/** Prints a time beside its goal, in milliseconds; a goal that is missed is an exit code. */
export function reportTime(what: string, ms: number, goal: number): void {
  console.log(`${what}: ${ms.toFixed(1)} ms, goal ${goal} ms, ${ms <= goal ? 'held' : 'missed'}`);
  if (!(ms <= goal)) process.exitCode = 1;
}
