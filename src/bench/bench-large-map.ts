import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { createStaticServer } from '../build/static-server.ts';
import { findBrowser } from '../cli/find-browser.ts';
import { toNetworkColumns } from '../core/graph/network-columns.ts';
import { generateNetwork } from './generate-network.ts';

const THROTTLE = 4;
const ROUNDS = 7;
const PAUSE_MS = 400;
const GOALS = { open: 300, focus: 50 } as const;

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
    await page.goto(`http://localhost:${port}/map/`);
    await page.waitForSelector('svg[data-plate]');
    const open = await page.evaluate(() => {
      const [data, plate] = ['data', 'plate'].map((name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN);
      return (plate ?? NaN) - (data ?? NaN);
    });
    reportTime(
      `10,000 names, 50,000 links, ${THROTTLE} times slower: from data to the plate in the page`,
      open,
      GOALS.open,
    );
    const link = 'svg[data-plate] a[data-state="near"]:not([aria-current])';
    reportTime('the same: from a press on a name to its link', await timePress(page, link), GOALS.focus);
    const focus = 'ul[aria-label="Go on from here"] a';
    reportTime('the same: from a press to another focus', await timePress(page, focus), GOALS.focus);
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
  await page.route('**/atlas/manifest-*.json', async (route) => {
    const response = await route.fetch();
    const manifest = (await response.json()) as { collection: object; linkPages: readonly object[] };
    const linkPages = [...manifest.linkPages, ...manifest.linkPages];
    await route.fulfill({ json: { ...manifest, linkPages, collection: { ...manifest.collection, stories } } });
  });
  // The moment at which the app has the data, still to be parsed, and the moment at which the plate stands in the page.
  await page.addInitScript(() => {
    const { json } = Response.prototype;
    Response.prototype.json = function (this: Response) {
      if (this.url.includes('/network-')) performance.mark('data');
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
async function timePress(page: Page, link: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.waitForSelector(link);
    times.push(
      await page.evaluate(
        (selector) =>
          new Promise<number>((settle) => {
            const plate = document.querySelector('svg[data-plate]');
            const start = performance.now();
            const watch = new MutationObserver(() => {
              watch.disconnect();
              settle(performance.now() - start);
            });
            if (plate) watch.observe(plate, { subtree: true, childList: true, attributes: true });
            const press = new MouseEvent('click', { bubbles: true, cancelable: true });
            document.querySelector(selector)?.dispatchEvent(press);
          }),
        link,
      ),
    );
    await page.waitForTimeout(PAUSE_MS);
  }
  return times.toSorted((x, y) => x - y)[Math.floor(times.length / 2)] ?? NaN;
}

/** Prints a time beside its goal, in milliseconds; a goal that is missed is an exit code. */
export function reportTime(what: string, ms: number, goal: number): void {
  console.log(`${what}: ${ms.toFixed(1)} ms, goal ${goal} ms, ${ms <= goal ? 'held' : 'missed'}`);
  if (!(ms <= goal)) process.exitCode = 1;
}
