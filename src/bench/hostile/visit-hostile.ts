import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { findIntrusions } from '../../build/find-intrusions.ts';

/** What came of a run: the numbers of inputs that ran, and what only text can have brought into a page. */
export interface Visits {
  readonly pages: number;
  readonly ran: ReadonlySet<number>;
  readonly intrusions: readonly string[];
  /** What the app printed or threw; only where no page is broken on purpose. */
  readonly errors: readonly string[];
}

/** Readers' ways to set off a handler. */
const EVENTS = [
  'click',
  'mouseover',
  'mouseenter',
  'pointerdown',
  'pointerenter',
  'focus',
  'focusin',
  'keydown',
  'wheel',
  'copy',
  'dragstart',
];
const AT_ONCE = 3;
/** A page without its walls may never answer. */
const LIMIT_MS = 30_000;

/** Notes every input that runs, in any frame of any page. */
export async function watch(context: BrowserContext): Promise<Set<number>> {
  const ran = new Set<number>();
  // What our loader wraps named functions in, so that they can be taken into a page.
  await context.addInitScript({ content: 'globalThis.__name = (named) => named' });
  await context.exposeBinding('hit', (_source, id: unknown) => void ran.add(Number(id)));
  return ran;
}

/** Opens addresses by the app's own router, as links do, a few at once, and looks at what each page became. */
export async function visitInApp(
  context: BrowserContext,
  home: string,
  paths: readonly string[],
): Promise<Omit<Visits, 'ran'>> {
  const intrusions: string[] = [];
  const errors: string[] = [];
  const queue = [...paths];
  const walk = async (): Promise<void> => {
    const page = await context.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(home);
    await page.locator('html[data-app]').waitFor({ state: 'attached' });
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const at = path;
      await page.evaluate(goInApp, { url: at, events: EVENTS });
      // The app sets styles by script, which is no markup; printed pages have none at all.
      const all = findIntrusions(await page.content(), new URL(home).origin);
      const found = all.filter((fault) => !fault.endsWith(' style='));
      intrusions.push(...found.map((fault) => `${at.slice(0, 120)}: ${fault}`));
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, walk));
  return { pages: paths.length, intrusions, errors };
}

/**
 * Opens addresses from the host, a few at once, and does on each what a reader could. Returns how many were opened: without its walls
 * a page may bring the browser down.
 */
export async function visitPages(context: BrowserContext, urls: readonly string[]): Promise<number> {
  const queue = [...urls];
  let opened = 0;
  const walk = async (): Promise<void> => {
    for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
      // A page of its own for each: the last one may have done anything.
      const page = await answerOf(context.newPage());
      if (page === undefined) return;
      opened += 1;
      page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
      await page.goto(url, { waitUntil: 'load', timeout: 20_000 }).catch(() => undefined);
      await answerOf(act(page));
      await answerOf(page.close());
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, walk));
  return opened;
}

/** What comes of it; `undefined` when nothing does, or not in time. */
export function answerOf<T>(work: Promise<T>): Promise<T | undefined> {
  return Promise.race([work.catch(() => undefined), wait(LIMIT_MS, undefined, { ref: false })]);
}

/** Pages that lead themselves away cannot be asked; what they did is counted all the same. */
async function act(page: Page): Promise<void> {
  await page.evaluate(setOff, EVENTS).catch(() => undefined);
  await page.waitForTimeout(40);
}

/** Runs in the page. */
function setOff(events: readonly string[]): void {
  for (const element of document.querySelectorAll('body *')) {
    const isLink = element instanceof HTMLAnchorElement && /^https?:$/.test(element.protocol);
    for (const name of events) {
      if (name === 'click' && isLink) continue;
      element.dispatchEvent(new Event(name, { bubbles: false, cancelable: name !== 'click' }));
    }
    if (!isLink && element instanceof HTMLElement && element.textContent === 'press') element.click();
  }
}

/** Runs in the page. */
async function goInApp({ url, events }: { url: string; events: readonly string[] }): Promise<void> {
  window.history.pushState(null, '', url);
  window.dispatchEvent(new PopStateEvent('popstate', { state: null }));
  await new Promise<void>((settle) => {
    const limit = setTimeout(done, 3000);
    let quiet = setTimeout(done, 80);
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(done, 40);
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    function done(): void {
      clearTimeout(limit);
      clearTimeout(quiet);
      observer.disconnect();
      settle();
    }
  });
  for (const element of document.querySelectorAll('main *')) {
    for (const name of events) element.dispatchEvent(new Event(name, { bubbles: false }));
  }
}
