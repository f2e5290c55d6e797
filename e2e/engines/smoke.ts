import { existsSync } from 'node:fs';
import { SHIPPED } from '../editions.ts';
import { Host } from '../host.ts';
import type { Engine } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { PROMISES } from './promises.ts';
import { startWebKit } from './webkit.ts';

const find = (...places: readonly string[]): string | undefined => places.find((place) => existsSync(place));
const miniBrowser = find(
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
);

/** `npm run engines`: the same promises in the engines that `npm test` does not use, where they are installed. */
const ENGINES: readonly Engine[] = [
  {
    name: 'Firefox',
    program: find(
      process.env['FIREFOX_PATH'] ?? '',
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ),
    advice: 'Install it (Debian: firefox-esr), or name it in FIREFOX_PATH.',
    start: startFirefox,
  },
  {
    name: 'WebKitGTK',
    program: miniBrowser === undefined ? undefined : find('/usr/bin/WebKitWebDriver'),
    advice: 'Install it (Debian: webkit2gtk-driver, xvfb, xauth).',
    start: (program) => startWebKit(program, miniBrowser ?? ''),
  },
];

let ran = 0;
for (const engine of ENGINES) {
  if (engine.program === undefined) {
    console.log(`${engine.name}: not installed. ${engine.advice}`);
    continue;
  }
  ran += 1;
  const held = await smoke(engine, engine.program);
  console.log(`${engine.name}: ${held} of ${PROMISES.length}`);
  if (held < PROMISES.length) process.exitCode = 1;
}
console.log(`${ran} engines ran.`);

async function smoke({ name, start }: Engine, program: string): Promise<number> {
  const host = new Host(SHIPPED);
  await host.start();
  const browser = await start(program);
  let held = 0;
  for (const { what, hold } of PROMISES) {
    try {
      await hold(browser, host);
      held += 1;
    } catch (error) {
      console.log(`${name}: ${what}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  await browser.close();
  await host.stop();
  return held;
}
