import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import { createStaticServer } from '../build/static-server.ts';
import { findBrowser } from '../cli/find-browser.ts';

const RUNS = 11;
/** A phone of the middle class, beside this machine. */
const SLOWER = 4;
const PATHS = ['/', '/articles/2023-09-17-ap-kim-vladivostok-b/'];

/** How long a saved page takes to show text with the host gone and the worker asleep: navigation to first painted text, 4 × slower. */
export async function benchOffline(): Promise<void> {
  const folder = resolve('dist');
  if (!existsSync(join(folder, 'index.html'))) throw new Error('There is no built app. Run “npm run build” first.');
  const server = createStaticServer({ folder, base: '/' });
  const port = await listen(server);
  const executablePath = await findBrowser();
  const browser = await chromium.launch({ ...(executablePath !== undefined && { executablePath }) });
  try {
    const context = await browser.newContext({ serviceWorkers: 'allow' });
    const page = await context.newPage();
    await page.goto(`http://localhost:${port}/keys/`);
    await page.getByRole('link', { name: 'Works offline' }).waitFor({ timeout: 120_000 });
    await page.close();
    server.closeAllConnections();
    server.close();
    for (const path of PATHS) {
      const times: number[] = [];
      for (let run = 0; run < RUNS; run += 1) times.push(await timeStart(context, `http://localhost:${port}${path}`));
      times.sort((a, b) => a - b);
      const [median = 0, best = 0] = [times[RUNS >> 1], times[0]];
      console.log(`${path}: text after ${median.toFixed(0)} ms (median of ${RUNS}, fastest ${best.toFixed(0)} ms)`);
    }
  } finally {
    await browser.close();
    server.close();
  }
}

async function timeStart(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(url);
  const time = await page.evaluate(
    () =>
      new Promise<number>((settle) => {
        new PerformanceObserver((list) => {
          for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') settle(startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await page.close();
  return time;
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((settle) => server.listen(0, settle));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
