import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { findBrowser } from '../cli/find-browser.ts';
import { timeLayouts } from './time-layouts.ts';
import { measureOurs, measurePeer } from './timeline-figures.ts';
import type { AnswerFigures, PageFigures } from './timeline-figures.ts';
import type { Spent } from './trace-tasks.ts';
import { PEERS, serveTimeline } from './timeline-site.ts';

const SIZES = [30, 500, 5000, 50_000];
/** Peers are not asked for more: they draw each event. */
const MOST_FOR_PEERS = 5000;
const GOALS = { filter: 100, scroll: 50, drawn: 1500 };

/**
 * `bench timeline [SIZE…]`: how long layouts take in Node; then, in Chromium with 4× CPU throttling, our page over generated collections
 * and its peers on the same events. The ratios are theirs to ours. Answers are four times the processor’s time: other programs do not count.
 */
export async function benchTimeline(words: readonly string[] = []): Promise<void> {
  if (!existsSync(resolve('dist/404.html'))) throw new Error('There is no built app. Run “npm run build” first.');
  if (words.length === 0) timeLayouts();
  const executablePath = await findBrowser();
  const browser = await chromium.launch({ ...(executablePath !== undefined && { executablePath }) });
  try {
    for (const count of words.length > 0 ? words.map(Number) : SIZES) await benchSize(browser, count);
  } finally {
    await browser.close();
  }
}

async function benchSize(browser: Browser, count: number): Promise<void> {
  const withPeers = count <= MOST_FOR_PEERS;
  const site = await serveTimeline(count, withPeers);
  try {
    console.log(`\n${count} events, Chromium with 4× CPU throttling`);
    const ours = await measureOurs(browser, site.url);
    printPage('story-atlas', ours);
    printAnswers(ours);
    if (!withPeers) return;
    for (const name of Object.keys(PEERS)) {
      const peer = await measurePeer(browser, site.url, name);
      printPage(name, peer);
      printRatios(peer, ours);
    }
  } finally {
    site.close();
  }
}

function printPage(name: string, { painted, bytes, memory, elements, drawn }: PageFigures): void {
  const time = painted === undefined ? 'not painted in two minutes' : `painted ${painted.toFixed(0)} ms`;
  const size = `${kilo(bytes)} kB sent, ${kilo(memory)} kB of memory`;
  console.log(`  ${name.padEnd(23)} ${time}, ${size}, ${elements} elements, ${drawn} of them drawn`);
}

function printAnswers({ filter, scroll, drawn }: PageFigures & AnswerFigures): void {
  const hold = (value: number, goal: number): string => `goal ${goal}, ${value <= goal ? 'held' : 'missed'}`;
  const tell = ({ processor, clock }: Spent): string => `${processor.toFixed(0)} ms (${clock.toFixed(0)} by the clock)`;
  const [quickest, median, slowest] = [filter[0], filter[filter.length >> 1], filter.at(-1)];
  if (!quickest || !median || !slowest) return;
  const filters = `median ${tell(median)}, quickest ${tell(quickest)}, slowest ${tell(slowest)}`;
  console.log(`    filter to painted: ${filters}; ${hold(median.processor, GOALS.filter)}`);
  console.log(`    longest task while scrolling: ${tell(scroll)}; ${hold(scroll.processor, GOALS.scroll)}`);
  console.log(`    drawn elements: ${drawn}; ${hold(drawn, GOALS.drawn)}`);
}

function printRatios(peer: PageFigures, ours: PageFigures): void {
  const ratio = (theirs = Number.NaN, own = Number.NaN): string => (theirs / own).toFixed(2);
  const [time, bytes, memory] = [
    ratio(peer.painted, ours.painted),
    ratio(peer.bytes, ours.bytes),
    ratio(peer.memory, ours.memory),
  ];
  console.log(`    to ours: time × ${time}, bytes × ${bytes}, memory × ${memory}`);
}

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
