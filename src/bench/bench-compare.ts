import { compareArticles } from '../core/version/compare-articles.ts';
import type { ComparedReport } from '../core/version/compare-articles.ts';
import { findWords } from '../core/text/tokens.ts';
import { benchFacts } from './bench-facts.ts';
import { generateVersions } from './generate-versions.ts';
import { createRandom } from './random.ts';

const GOAL_MS = 50;
const WORDS = 5000;
const ROUNDS = 15;
const WARM_UPS = 5;
const PER_PARAGRAPH = 3;
/** Enough for `WORDS`, with what is cut. */
const MOST_SENTENCES = 400;

/** `bench compare`: two printings of 5,000 words each, invented and edited, laid side by side; a fresh pair for each round;
 * then the facts of a story of 200 reports. */
export function benchCompare(): Promise<void> {
  const times = Array.from({ length: WARM_UPS + ROUNDS }, (_, round) => {
    const { a, b } = makePair(round + 1);
    const start = performance.now();
    compareArticles(a, b, { a: 'A', b: 'B' });
    return performance.now() - start;
  })
    .slice(WARM_UPS)
    .toSorted((x, y) => x - y);
  const median = times[Math.floor(ROUNDS / 2)] ?? 0;
  const { a, b } = makePair(1);
  const words = [a, b].map(({ text }) => findWords(text).length.toLocaleString('en')).join(' and ');
  console.log(
    `compare, articles of ${words} words: median ${median.toFixed(1)} ms, fastest ${(times[0] ?? 0).toFixed(1)} ms, slowest ${(times.at(-1) ?? 0).toFixed(1)} ms; ` +
      `goal ${GOAL_MS} ms at the median, ${median <= GOAL_MS ? 'held' : 'missed'}`,
  );
  if (median > GOAL_MS) process.exitCode = 1;
  benchFacts();
  return Promise.resolve();
}

function makePair(seed: number): { readonly a: ComparedReport; readonly b: ComparedReport } {
  const random = createRandom(seed);
  const versions = generateVersions(random, MOST_SENTENCES, { cut: 0.1, edited: 0.3, added: 0.1, moves: 0.02 });
  return { a: toReport(versions.a), b: toReport(versions.b) };
}

/** As many sentences as have about `WORDS` words, in paragraphs. */
function toReport(sentences: readonly string[]): ComparedReport {
  const paragraphs: { range: { start: number; end: number }; sentences: { start: number; end: number }[] }[] = [];
  let text = '';
  let words = 0;
  for (const sentence of sentences) {
    if (words >= WORDS) break;
    words += findWords(sentence).length;
    const last = paragraphs.at(-1);
    const joins = last && last.sentences.length < PER_PARAGRAPH;
    if (text !== '') text += joins ? ' ' : '\n';
    const range = { start: text.length, end: text.length + sentence.length };
    text += sentence;
    if (joins) {
      last.sentences.push(range);
      last.range.end = range.end;
    } else paragraphs.push({ range: { ...range }, sentences: [range] });
  }
  return { text, captions: [], paragraphs };
}
