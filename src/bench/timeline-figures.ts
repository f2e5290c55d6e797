import type { Browser, CDPSession, Page } from '@playwright/test';
import { PEERS } from './timeline-site.ts';
import type { PeerEvent } from './timeline-site.ts';
import { traceTasks } from './trace-tasks.ts';
import type { Spent } from './trace-tasks.ts';

/** What one page took to show the events. */
export interface PageFigures {
  /** From the navigation to the painted picture, in milliseconds; absent when it did not come in two minutes. */
  readonly painted?: number;
  /** Of everything that was loaded, as sent. */
  readonly bytes: number;
  /** JavaScript's heap after a collection, in bytes. */
  readonly memory: number;
  /** Elements of the page, and those of them within drawings. */
  readonly elements: number;
  readonly drawn: number;
}

/** What our page took to answer, on a processor that is so many times slower. */
export interface AnswerFigures {
  /** From a press on a filter to the painted picture, each press, the quickest first. */
  readonly filter: readonly Spent[];
  /** The longest task while the whole page was scrolled. */
  readonly scroll: Spent;
}

const THROTTLE = 4;
const PATIENCE = 120_000;
const PRESSES = 9;
const VIEWPORT = { width: 1440, height: 900 };

/** Opens our page over a collection with 4× CPU throttling, presses a filter and scrolls. */
export async function measureOurs(browser: Browser, url: string): Promise<PageFigures & AnswerFigures> {
  return withPage(browser, async (page, session, countBytes) => {
    await page.goto(`${url}/`);
    const plate = page.getByRole('region', { name: /^Timeline, / });
    await plate.waitFor({ timeout: PATIENCE });
    const figures = await readFigures(page, session, { painted: await tellPainted(page), countBytes });
    // Slowing down takes longer where other programs run: answers are measured as they are, and multiplied.
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const filter = await measureFilter(page);
    const scroll = await measureScroll(page, session);
    return { ...figures, filter: filter.map(slowDown), scroll: slowDown(scroll) };
  });
}

function slowDown({ clock, processor }: Spent): Spent {
  return { clock: THROTTLE * clock, processor: THROTTLE * processor };
}

/** Draws the same events with a peer, in the way that its manual begins with. */
export async function measurePeer(browser: Browser, url: string, name: string): Promise<PageFigures> {
  const [script, style] = PEERS[name] ?? ['', ''];
  return withPage(browser, async (page, session, countBytes) => {
    await page.goto(`${url}/blank.html`);
    await page.addStyleTag({ url: `/peers/${name}/${style}` });
    await page.addScriptTag({ url: `/peers/${name}/${script}` });
    const draw = name === 'vis-timeline' ? drawVis : drawSlides;
    const late = new Promise<undefined>((settle) => void setTimeout(() => settle(undefined), PATIENCE));
    const isDrawn = await Promise.race([page.evaluate(draw).then(() => true), late]);
    if (!isDrawn) return { bytes: countBytes(), memory: Number.NaN, elements: Number.NaN, drawn: Number.NaN };
    return readFigures(page, session, { painted: await tellPainted(page), countBytes });
  });
}

async function withPage<T>(
  browser: Browser,
  measure: (page: Page, session: CDPSession, countBytes: () => number) => Promise<T>,
): Promise<T> {
  // Peers write markup and styles, which the policy of our server forbids.
  const context = await browser.newContext({ viewport: VIEWPORT, bypassCSP: true });
  // The loader of this script wraps named functions, those that run in the page too.
  await context.addInitScript({ content: 'globalThis.__name = (one) => one;' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  try {
    return await measure(page, session, () => bytes);
  } finally {
    await context.close();
  }
}

/** Time since the navigation began, once the next frame is on its way. */
function tellPainted(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((settle) => {
        requestAnimationFrame(() => requestAnimationFrame(() => settle(performance.now())));
      }),
  );
}

async function readFigures(
  page: Page,
  session: CDPSession,
  { painted, countBytes }: { readonly painted: number; readonly countBytes: () => number },
): Promise<PageFigures> {
  await page.waitForLoadState('networkidle');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const memory = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  const [elements, drawn] = await page.evaluate(() => [
    document.querySelectorAll('body *').length,
    document.querySelectorAll('svg, svg *').length,
  ]);
  return { painted, bytes: countBytes(), memory, elements: elements ?? 0, drawn: drawn ?? 0 };
}

/** Presses a source on and off, until the picture tells another number and its frame is on its way. */
async function measureFilter(page: Page): Promise<AnswerFigures['filter']> {
  await page.getByText(/^Says who: /).click();
  await page.getByRole('group', { name: 'Says who' }).getByRole('checkbox').nth(1).waitFor();
  const presses = Array.from({ length: PRESSES }, (_, press) => press);
  const trace = await traceTasks(page, async () => {
    for (const press of presses) {
      // What was drawn after the last press, and later, is done with.
      await page.waitForTimeout(1500);
      await page.evaluate(pressFilter, press);
    }
  });
  return presses
    .map((press) => trace.between(`pressed ${press}`, `painted ${press}`))
    .toSorted((a, b) => a.processor - b.processor);
}

/** In the page. */
function pressFilter(press: number): Promise<void> {
  const tell = (): string =>
    document.querySelector('section[aria-label^="Timeline"]')?.getAttribute('aria-label') ?? '';
  const before = tell();
  const box = document.querySelectorAll<HTMLInputElement>('details[open] input[type="checkbox"]')[1];
  return new Promise((settle) => {
    const paint = (): void => {
      performance.mark(`painted ${press}`);
      settle();
    };
    const look = (): void => {
      if (tell() === before) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(paint));
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    performance.mark(`pressed ${press}`);
    box?.click();
  });
}

async function measureScroll(page: Page, session: CDPSession): Promise<Spent> {
  await page.keyboard.press('Escape');
  await page.waitForTimeout(1500);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const { longest } = await traceTasks(page, async () => {
    const yDistance = -Math.min(height, 20_000);
    await session.send('Input.synthesizeScrollGesture', { x: 700, y: 450, yDistance, speed: 3000 });
    await page.waitForTimeout(500);
  });
  return longest;
}

interface Vis {
  readonly Timeline: new (root: HTMLElement, items: unknown, groups: unknown, options: object) => unknown;
}

/** In the page: a band for each story, as `vis-timeline` shows groups. */
async function drawVis(): Promise<void> {
  const events = (await (await fetch('/events.json')).json()) as readonly PeerEvent[];
  const { vis } = globalThis as unknown as { readonly vis: Vis };
  const items = events.map(({ id, story, title, begin, end }) => ({
    id,
    group: story,
    content: title,
    start: begin,
    ...(end !== begin && { end }),
  }));
  const groups = [...new Set(events.map(({ story }) => story))].map((id) => ({ id, content: id }));
  const root = document.body.appendChild(document.createElement('div'));
  await new Promise<void>((settle) => {
    const options = { maxHeight: 800, onInitialDrawComplete: () => settle() };
    Object.assign(globalThis, { drawn: new vis.Timeline(root, items, groups, options) });
  });
}

interface Slides {
  readonly Timeline: new (
    root: HTMLElement,
    data: unknown,
    options: object,
  ) => { readonly on: (name: string, listener: () => void) => void };
}

/** In the page: a slide for each event, as TimelineJS has it. */
async function drawSlides(): Promise<void> {
  const events = (await (await fetch('/events.json')).json()) as readonly PeerEvent[];
  const { TL } = globalThis as unknown as { readonly TL: Slides };
  const slides = events.map(({ id, story, title, begin }) => {
    const [year, month, day] = begin.split('-');
    return { unique_id: id, group: story, start_date: { year, month, day }, text: { headline: title } };
  });
  const root = document.body.appendChild(document.createElement('div'));
  root.setAttribute('style', 'height: 800px');
  await new Promise<void>((settle) => {
    const options = { font: null, script_path: '/peers/@knight-lab/timelinejs/dist/js/' };
    new TL.Timeline(root, { events: slides }, options).on('loaded', () => settle());
  });
}
