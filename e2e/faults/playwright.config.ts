import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../src/cli/find-browser.ts';

const executablePath = await findBrowser();

/** `npm run faults`: everything that hosts, networks, releases, links and folders do wrong, in Chromium. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.fault.ts',
  outputDir: '../../test-results/faults',
  globalSetup: './build-editions.ts',
  workers: 2,
  retries: 0,
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['./points-reporter.ts']],
  use: {
    serviceWorkers: 'allow',
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      args: ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
    },
    trace: 'off',
  },
});
