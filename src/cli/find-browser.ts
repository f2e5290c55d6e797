import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** The shell without windows first: it does the same work in less than half the time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const ADVICE =
  'No Chromium was found and none could be installed: install Chromium or Chrome, or name one in CHROMIUM_PATH.';
/** What Playwright's own browser is called here: it needs no path. */
const BUNDLED = 'playwright';

/**
 * Path of a Chromium that starts, or `undefined` for the one that belongs to Playwright. Looks at `CHROMIUM_PATH`, the system's
 * browsers and Playwright's own; if there is none it installs one and says so. The answer is kept in the environment, because
 * every worker reads the configuration again. Throws one sentence when all fails.
 */
export async function findBrowser(): Promise<string | undefined> {
  const chosen = (process.env['STORY_ATLAS_BROWSER'] ||= await chooseBrowser());
  return chosen === BUNDLED ? undefined : chosen;
}

async function chooseBrowser(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (await starts(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which does not start.`);
  }
  return (await firstThatStarts()) ?? (await install());
}

async function firstThatStarts(): Promise<string | undefined> {
  for (const path of [...onPath(), ...PLACES.filter(existsSync), BUNDLED]) {
    if (await starts(path)) return path;
  }
  return undefined;
}

function onPath(): readonly string[] {
  const folders = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '' && !folder.startsWith('/snap'));
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).filter(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A browser that is there may still not run: a missing library, a wrapper for another machine. Only a start tells. */
async function starts(path: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ timeout: 60_000, ...(path !== BUNDLED && { executablePath: path }) });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

async function install(): Promise<string> {
  if (process.platform === 'linux' && run('apt-get', ['--version'], true)) {
    say('No Chromium found. Installing the distribution’s chromium (apt-get); this takes a minute …');
    const become = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    const apt = (...rest: string[]): boolean => {
      const [command = '', ...words] = [...become, 'apt-get', ...rest];
      return run(command, words);
    };
    apt('update', '-q');
    for (const name of ['chromium-headless-shell', 'chromium']) {
      const found = apt('install', '-y', '-q', '--no-install-recommends', name, 'fonts-liberation')
        ? await firstThatStarts()
        : undefined;
      if (found) return found;
    }
  }
  say('Installing Playwright’s own Chromium …');
  run('npx', ['playwright', 'install', 'chromium', '--only-shell']);
  if (await starts(BUNDLED)) return BUNDLED;
  throw new Error(ADVICE);
}

function run(command: string, words: readonly string[], quiet = false): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    spawnSync(command, words, { env, stdio: ['ignore', 'ignore', quiet ? 'ignore' : 'inherit'], timeout: 600_000 })
      .status === 0
  );
}

function say(text: string): void {
  console.log(text);
}
