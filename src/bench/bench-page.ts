import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { createBuiltAtlasClient } from '../build/built-atlas-client.ts';
import { buildAtlas, collectionFolder } from '../build/build-atlas.ts';
import { publishAtlas } from '../build/publish-atlas.ts';
import { createStaticServer } from '../build/static-server.ts';
import { formatAddress } from '../core/address/format-address.ts';
import { findBrowser } from '../cli/find-browser.ts';

/** Fetched for the measurement, not a dependency. */
const LIGHTHOUSE = 'lighthouse@13.5.0';
const PLACE = resolve('node_modules/.cache/story-atlas/lighthouse');
const RUNS = 5;
const AUDITS = { LCP: 'largest-contentful-paint', CLS: 'cumulative-layout-shift', TBT: 'total-blocking-time' } as const;
const CATEGORIES = ['accessibility', 'best-practices', 'seo', 'performance'] as const;

interface LighthouseReport {
  readonly audits: Readonly<Record<string, { readonly numericValue: number }>>;
  readonly categories: Readonly<Record<string, { readonly score: number }>>;
}

/** Medians of five Lighthouse mobile runs over the built app: home, one article, the map and a search, or only the paths given. */
export async function benchPage(paths: readonly string[]): Promise<void> {
  const dist = resolve('dist');
  if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no built app. Run “npm run build” first.');
  const lighthouse = installLighthouse();
  const server = createStaticServer({ folder: dist, base: '/' });
  const port = await listen(server);
  const browser = (await findBrowser()) ?? chromium.executablePath();
  try {
    for (const path of paths.length > 0 ? paths : await pagesToMeasure()) {
      const reports: LighthouseReport[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        reports.push(await runLighthouse(lighthouse, browser, `http://localhost:${port}${path}`));
      }
      printPage(path, reports);
    }
  } finally {
    server.close();
  }
}

async function pagesToMeasure(): Promise<readonly string[]> {
  const { atlas, clippings } = await buildAtlas(collectionFolder(process.env));
  const [article] = createBuiltAtlasClient(publishAtlas(atlas, clippings)).articleIds().toReversed();
  return ['/', ...(article ? [formatAddress({ kind: 'article', article })] : []), '/map/', '/search/?q=ship'];
}

function installLighthouse(): string {
  const entry = join(PLACE, 'node_modules/lighthouse/cli/index.js');
  if (existsSync(entry)) return entry;
  console.log(`Fetching ${LIGHTHOUSE} …`);
  mkdirSync(PLACE, { recursive: true });
  const { status } = spawnSync(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', PLACE, LIGHTHOUSE],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status !== 0 || !existsSync(entry)) throw new Error('Lighthouse could not be fetched.');
  return entry;
}

/** One run. The page is served by this very process, which therefore must not wait idly. */
async function runLighthouse(entry: string, browser: string, url: string): Promise<LighthouseReport> {
  const folder = mkdtempSync(join(tmpdir(), 'story-atlas-'));
  const file = join(folder, 'report.json');
  const flags =
    '--headless=new --no-sandbox --disable-gpu --disable-background-networking --disable-component-update --no-first-run';
  await promisify(execFile)(
    process.execPath,
    [entry, url, '--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${flags}`],
    { env: { ...process.env, CHROME_PATH: browser }, timeout: 180_000 },
  );
  const report = JSON.parse(readFileSync(file, 'utf8')) as LighthouseReport;
  rmSync(folder, { recursive: true });
  return report;
}

function printPage(path: string, reports: readonly LighthouseReport[]): void {
  const audit = (id: string): number => median(reports.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN));
  console.log(`\n${path}   medians of ${RUNS} mobile runs`);
  console.log(`  LCP ${(audit(AUDITS.LCP) / 1000).toFixed(2)} s   goal 1.80`);
  console.log(`  CLS ${audit(AUDITS.CLS).toFixed(4)}   goal 0.02`);
  console.log(`  TBT ${audit(AUDITS.TBT).toFixed(0)} ms`);
  for (const category of CATEGORIES) {
    const score = median(reports.map(({ categories }) => categories[category]?.score ?? Number.NaN));
    console.log(`  ${category} ${Math.round(score * 100)}${category === 'performance' ? '' : '   goal 100'}`);
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function listen(server: Server): Promise<number> {
  return new Promise((settle) => {
    server.listen(0, () => {
      const address = server.address();
      settle(address !== null && typeof address === 'object' ? address.port : 0);
    });
  });
}
