import { defineConfig } from '@playwright/test';
import { EDITIONS, SHIPPED, urlIn } from './editions.ts';
import { findBrowser } from '../src/cli/find-browser.ts';

const executablePath = await findBrowser();

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  // Two cores may be busy with other work; a promise that holds late still holds.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  webServer: {
    command: 'npx tsx e2e/serve-editions.ts',
    cwd: '..',
    // The last one to be built answers last.
    url: urlIn(EDITIONS.at(-1) ?? SHIPPED),
    timeout: 300_000,
    reuseExistingServer: false,
  },
  use: {
    baseURL: urlIn(SHIPPED),
    // Only tests about it keep files on the device: saving the app in each of the others would be most of their time.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      args: ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
    },
    // A trace of every test costs a third of the time. Ask for one where it is needed: `npm run e2e -- marks --trace on`.
    trace: 'off',
  },
});
