import type { ArticleId, QuoteId } from '../core/address/ids.ts';
import { placeSentences } from '../core/article/passage.ts';
import type { Article, AtlasQuote } from '../core/atlas/atlas.ts';
import { makeFactTable } from '../core/facts/make-facts.ts';
import { slice } from '../core/text/range.ts';
import { formatCount } from '../core/text/count-of.ts';
import { atlasEvent, chainOf } from './atlas-event.ts';
import { generatePrintings } from './generate-versions.ts';
import { createRandom } from './random.ts';

const GOAL_MS = 2000;
const REPORTS = 200;
const SENTENCES = 40;
const ROUNDS = 5;
const EVERY_EVENT = 8;
const SAID = /, ([^,]+) said\.$/;

/** The facts of a story of 200 invented reports: most sentences are claims or have a figure, one in eight tells an event. */
export function benchFacts(): void {
  const source = makeStory();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    makeFactTable(source, Infinity);
    return performance.now() - start;
  }).toSorted((x, y) => x - y);
  const { total } = makeFactTable(source, 0);
  const median = times[Math.floor(ROUNDS / 2)] ?? 0;
  console.log(
    `facts, a story of ${REPORTS} reports with ${formatCount(source.quotes.length)} claims and ${source.events.length} events, ` +
      `${formatCount(total)} facts: median ${median.toFixed(0)} ms; goal ${GOAL_MS} ms, ${median <= GOAL_MS ? 'held' : 'missed'}`,
  );
  if (median > GOAL_MS) process.exitCode = 1;
}

function makeStory() {
  const random = createRandom(7);
  const printings = generatePrintings(random, SENTENCES, { cut: 0.3, edited: 0.4, added: 0.1, moves: 0.05 }, REPORTS);
  const articles = printings.map(toArticle);
  const quotes = articles.flatMap(findClaims);
  const told = new Map<string, AtlasQuote['evidence'][]>();
  for (const article of articles) {
    for (const { unit, range } of placeSentences(article)) {
      const words = slice(article.text, range);
      const key = words.slice(0, 30);
      const evidence = { article: article.id, passage: { from: unit }, words, chain: chainOf('agency:Tide Wire') };
      told.set(key, [...(told.get(key) ?? []), evidence]);
    }
  }
  const events = [...told.values()].flatMap(([first, ...rest], index) =>
    first && index % EVERY_EVENT === 0
      ? [atlasEvent('2031-05', { id: `event-${index}`, evidence: [first, ...rest] })]
      : [],
  );
  return { articles, quotes, events };
}

function toArticle(sentences: readonly string[], index: number): Article {
  let text = '';
  const ranges = sentences.map((sentence) => {
    const start = text === '' ? 0 : text.length + 1;
    text += (text === '' ? '' : '\n') + sentence;
    return { start, end: start + sentence.length };
  });
  return {
    id: `a-${index}` as ArticleId,
    title: `Report ${index}`,
    file: `${index}.txt`,
    part: 1,
    lines: [1, sentences.length],
    text,
    captions: [],
    headings: [],
    paragraphs: ranges.map((range) => ({ range, sentences: [range] })),
    setAside: [],
    words: 0,
    sha256: '',
    language: 'en',
    timexes: [],
    mentions: [],
    attributions: [],
    voices: [],
  };
}

function findClaims(article: Article): readonly AtlasQuote[] {
  return placeSentences(article).flatMap(({ unit, range }): readonly AtlasQuote[] => {
    const words = slice(article.text, range);
    const speaker = SAID.exec(words)?.[1];
    if (speaker === undefined) return [];
    const evidence = { article: article.id, passage: { from: unit }, words, chain: chainOf(`speaker:${speaker}`) };
    const id = `${article.id}-p${unit.n}` as QuoteId;
    return [{ id, form: 'reported', evidence, content: range, about: [], by: 'rule' }];
  });
}
