import { readFileSync } from 'node:fs';
import { readClipping } from '../core/article/read-clipping.ts';
import { splitParagraphs } from '../core/article/split-paragraphs.ts';
import { annotateText } from '../core/atlas/annotate-text.ts';
import type { Engine } from '../core/atlas/engine.ts';
import { findTimexes } from '../core/date/find-timexes.ts';
import { locatePlaces } from '../core/entity/locate-places.ts';
import { openNames } from '../core/entity/open-names.ts';
import { countWords } from '../core/text/tokens.ts';

const DATA = 'src/core/entity/data/';
const CLIPPINGS = ['000-kim-vladivostok.txt', '004-kim-vladivostok-and-vientiane.txt'];
const GOAL = 25;
const ROUNDS = 12;
const RUNS = 5;
/** How long the texts made to be slow are, in megabytes. */
const MEGABYTES = Number(process.argv[2] ?? 1);
const GOAL_SECONDS = 10;

const engine = openEngine();
const articles = CLIPPINGS.flatMap((file) => {
  const text = readFileSync(`src/corpus/clippings/${file}`, 'utf8');
  return readClipping({ file, format: 'text', text }).value.map((report) => report.text);
});
measureSpeed();
measureParts();
measureWorst();

function openEngine(): Engine {
  const began = process.cpuUsage();
  const { recognise, gazetteer, places } = openNames({
    model: readFileSync(`${DATA}names.bin`),
    gazetteer: readFileSync(`${DATA}gazetteer.txt`, 'utf8'),
    places: readFileSync(`${DATA}places.txt`, 'utf8'),
  });
  console.log(`data opened in ${seconds(began).toFixed(2)} s`);
  return { recognise, gazetteer, locate: (names) => locatePlaces(names, { gazetteer, places }) };
}

function annotateAll(): void {
  for (const text of articles) annotateText({ id: 'x', text, published: '2024-07-27' }, engine);
}

function measureSpeed(): void {
  const words = articles.reduce((sum, text) => sum + countWords(text), 0) / articles.length;
  const speeds = Array.from({ length: RUNS + 1 }, () => {
    const began = process.cpuUsage();
    for (let round = 0; round < ROUNDS; round += 1) annotateAll();
    return (articles.length * ROUNDS) / seconds(began);
  });
  // The first run warms the engine up.
  const sorted = speeds.slice(1).toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  console.log(
    `annotate: ${median.toFixed(1)} articles of ${Math.round(words)} words a second by the processor (${sorted[0]?.toFixed(1)} to ${sorted.at(-1)?.toFixed(1)}), first ${speeds[0]?.toFixed(1)}; goal ≥ ${GOAL}: ${median >= GOAL ? 'reached' : 'missed'}`,
  );
}

function measureParts(): void {
  const read = articles.map((text) => ({ text, sentences: splitParagraphs(text).flatMap((one) => one.sentences) }));
  const parts: Readonly<Record<string, () => void>> = {
    sentences: () => articles.forEach((text) => splitParagraphs(text)),
    dates: () => read.forEach((one) => findTimexes({ ...one, published: '2024-07-27' })),
    names: () => read.forEach(({ text, sentences }) => engine.recognise(text, sentences)),
    all: annotateAll,
  };
  for (const [name, run] of Object.entries(parts)) {
    const began = process.cpuUsage();
    for (let round = 0; round < ROUNDS; round += 1) run();
    console.log(
      `  ${name.padEnd(10)} ${((seconds(began) * 1000) / ROUNDS / articles.length).toFixed(2)} ms an article`,
    );
  }
}

function measureWorst(): void {
  const [first = ''] = articles;
  const texts: Readonly<Record<string, string>> = {
    'the same article': first,
    'one word': 'Lindholm ',
    'one long word': 'a',
    capitals: 'LINDHOLM SAID ',
    quotes: '“Yes,” said Ida. ',
    'open quotes': '“',
    dates: 'on Friday 3 May 2024 ',
    commas: ', and Ida Holm',
    brackets: '(((',
    hyphens: 'a-',
    'line ends': 'Ida\n',
  };
  console.log(`Texts made to be slow; goal < ${GOAL_SECONDS} s for each megabyte`);
  for (const [name, part] of Object.entries(texts)) {
    const length = Math.round(MEGABYTES * 1e6);
    const text = part.repeat(Math.ceil(length / part.length)).slice(0, length);
    const began = process.cpuUsage();
    annotateText({ id: 'x', text, published: '2024-07-27' }, engine);
    const took = seconds(began);
    const isReached = took < GOAL_SECONDS * MEGABYTES;
    console.log(`${MEGABYTES} MB of ${name.padEnd(18)} ${took.toFixed(2)} s${isReached ? '' : ', MISSED'}`);
  }
}

function seconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}
