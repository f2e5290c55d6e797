import type { Host } from '../host.ts';
import type { Driver } from './driver.ts';

/** Something that a reader was promised, tried in any engine. Throws when it does not hold. */
export interface Promised {
  readonly what: string;
  readonly hold: (browser: Driver, host: Host) => Promise<void>;
}

const ARTICLE = '/articles/2023-09-17-ap-kim-vladivostok-b/';
const PATIENCE_MS = 30_000;

/** Waits in the page until an expression is true. */
async function until(browser: Driver, expression: string): Promise<void> {
  const isTrue = await browser.run(`
    const end = Date.now() + ${PATIENCE_MS};
    while (Date.now() < end) {
      try { if (${expression}) return true; } catch { /* Not there yet. */ }
      await new Promise((settle) => setTimeout(settle, 50));
    }
    return false;`);
  if (isTrue !== true) throw new Error(`not true: ${expression}`);
}

/** Opens a page and waits until it listens. */
async function open(browser: Driver, url: string): Promise<void> {
  await browser.open(url);
  await until(browser, "document.documentElement.hasAttribute('data-app')");
}

const click = (browser: Driver, expression: string): Promise<unknown> =>
  browser.run(`const found = ${expression}; if (!found) throw new Error('nothing to press'); found.click();`);

const TITLE = "document.querySelector('h1').textContent";
const LINKED = '[role=group][aria-label="Linked passage"], [aria-labelledby][role=group]';
const link = (name: string): string =>
  `[...document.querySelectorAll('a')].find((one) => one.textContent.trim() === ${JSON.stringify(name)})`;
const page = (path: string, expression: string) => async (browser: Driver, host: Host) => {
  await open(browser, host.url(path));
  await until(browser, expression);
};

/** In this order: the last ones take the host away and wipe the device. */
export const PROMISES: readonly Promised[] = [
  {
    what: 'the first page has its title and its plate',
    hold: page('/', "document.querySelector('main svg, main [role=application], main section') !== null"),
  },
  { what: 'an article opens at its headline', hold: page(ARTICLE, `${TITLE}.includes('Vladivostok')`) },
  {
    what: 'a link opens its passage, in view',
    hold: page(
      `${ARTICLE}#p12`,
      `(() => { const at = document.querySelector('${LINKED}')?.getBoundingClientRect(); return at && at.top >= 0 && at.top < innerHeight; })()`,
    ),
  },
  {
    what: 'the text is set in its own typeface',
    hold: page(ARTICLE, 'document.fonts.check(\'16px "Literata Variable"\')'),
  },
  {
    what: 'words are found in an article',
    hold: page(`${ARTICLE}?q=kinzhal`, "document.querySelectorAll('main mark').length > 0"),
  },
  {
    what: 'a page is left and found again by Back',
    hold: async (browser, host) => {
      await open(browser, host.url('/articles/'));
      await browser.run('globalThis.isSame = true;');
      await click(
        browser,
        "[...document.querySelectorAll('main a')].find((one) => one.textContent.includes('Vladivostok university'))",
      );
      await until(browser, `${TITLE}.includes('Vladivostok')`);
      await browser.run('history.back();');
      await until(browser, `${TITLE} === 'Articles' && globalThis.isSame`);
    },
  },
  {
    what: 'search finds a word',
    hold: page(
      '/search/?q=frigate',
      "[...document.querySelectorAll('main a')].some((one) => /frigate/i.test(one.textContent))",
    ),
  },
  {
    what: 'search forgives a letter',
    hold: page('/search/?q=kinzal', "/kinzhal/i.test(document.querySelector('main').textContent)"),
  },
  {
    what: 'a single key opens the list of keys',
    hold: async (browser, host) => {
      await open(browser, host.url('/about/'));
      await browser.type('?');
      await until(browser, `${TITLE} === 'Keys'`);
    },
  },
  { what: 'the network is drawn', hold: page('/map/', "document.querySelectorAll('main svg path').length > 5") },
  {
    what: 'the places are drawn',
    hold: page('/map/?view=places', "document.querySelectorAll('main svg path').length > 3"),
  },
  {
    what: 'a name has its sentences',
    hold: page('/names/admiral-shaposhnikov/', "document.querySelectorAll('main a').length > 3"),
  },
  { what: 'quotes say who says so', hold: page('/quotes/', "document.querySelectorAll('main a').length > 5") },
  {
    what: 'two printings stand beside each other',
    hold: page(
      '/compare/2023-09-17-ap-kim-vladivostok-a/2023-09-17-ap-kim-vladivostok-b/',
      "document.querySelectorAll('main ins, main del, main [data-kind]').length > 0",
    ),
  },
  {
    what: 'settings hold at once and after a reload',
    hold: async (browser, host) => {
      await open(browser, host.url('/settings/'));
      await click(browser, "document.querySelector('input[value=dark]')");
      await open(browser, host.url('/keys/'));
      await until(browser, "document.documentElement.dataset.theme === 'dark'");
    },
  },
  { what: 'an address without a page says so', hold: page('/nowhere/', `${TITLE} === 'No page here'`) },
  {
    what: 'script made from text is refused',
    hold: async (browser, host) => {
      await open(browser, host.url('/keys/'));
      const ran = await browser.run(`
      const script = document.createElement('script');
      try { script.textContent = 'globalThis.hasRun = true'; document.head.append(script); } catch { /* Refused. */ }
      const image = document.createElement('img');
      try { image.setAttribute('onerror', 'globalThis.hasRun = true'); image.src = 'data:,'; document.body.append(image); } catch { /* Refused. */ }
      await new Promise((settle) => setTimeout(settle, 300));
      image.remove();
      return globalThis.hasRun === true;`);
      if (ran !== false) throw new Error('it ran');
    },
  },
  {
    what: 'everything is saved and checked',
    hold: page('/checkup/', "[...document.querySelectorAll('a')].some((one) => one.textContent === 'Works offline')"),
  },
  {
    what: 'with the host gone a link still opens its passage',
    hold: async (browser, host) => {
      await host.stop();
      await open(browser, host.url(`${ARTICLE}#p12`));
      await until(browser, `${TITLE}.includes('Vladivostok') && document.querySelector('${LINKED}') !== null`);
      await click(browser, link('Map'));
      await until(browser, "location.pathname === '/map/' && document.querySelectorAll('main svg path').length > 5");
      await host.start();
    },
  },
  {
    what: 'recovery wipes the device',
    hold: async (browser, host) => {
      await browser.open(host.url('/recovery/'));
      await until(browser, '/files of the app/.test(document.body.textContent)');
      await click(
        browser,
        "[...document.querySelectorAll('button')].find((one) => one.textContent === 'Wipe everything')",
      );
      await until(browser, "document.body.textContent.includes('Nothing is stored on this device')");
    },
  },
];
