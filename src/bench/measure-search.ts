import { buildAtlas } from '../build/build-atlas.ts';
import { makeRecords } from '../core/search/make-records.ts';
import { openRecords } from '../core/search/open-records.ts';
import { parseQuery } from '../core/search/parse-query.ts';
import { searchCollection } from '../core/search/search-collection.ts';
import type { Searchable, SearchOptions } from '../core/search/search-collection.ts';
import { generateReports, judgeQueries } from './generate-reports.ts';
import { judgeSentences, placeOfSentence } from './judge-sentences.ts';

const LIMITS = { article: 10, event: 0, name: 0, quote: 0 };
const SEED = 20_261_122;

/**
 * `measure search [folder]`: how well the whole search finds known sentences of a collection (the shipped one without a folder), and known
 * reports of an invented one. Mean reciprocal rank, and the share that is found first and at all among what one page shows.
 */
export async function measureSearch(words: readonly string[]): Promise<void> {
  const records = makeRecords((await buildAtlas(words[0] ?? 'src/corpus')).atlas);
  const shipped = openRecords(records);
  const sentences = new Map<string, number[]>();
  for (const { kind, query, isTyping, sentence } of judgeSentences(records, 300, SEED)) {
    note(sentences, kind, placeOfSentence(await ask(shipped, query, isTyping), sentence));
  }
  print('sentence', sentences);
  const reports = generateReports(1000, 7);
  const invented = openRecords(reports);
  const known = new Map<string, number[]>();
  for (const { kind, query, right } of judgeQueries(reports, 60, SEED)) {
    const { articles } = await ask(invented, query, kind === 'cut');
    note(known, kind, articles.findIndex(({ record }) => right.includes(record.id)) + 1);
  }
  print('report of 1,000', known);
}

function ask(source: Searchable, query: string, isTyping: boolean): ReturnType<typeof searchCollection> {
  const options: SearchOptions = { isTyping, limits: LIMITS };
  return searchCollection(parseQuery(query), source, options);
}

function note(places: Map<string, number[]>, kind: string, place: number): void {
  places.set(kind, [...(places.get(kind) ?? []), place]);
}

function print(what: string, places: ReadonlyMap<string, readonly number[]>): void {
  console.log(`${what.padEnd(18)}queries    MRR  first  found`);
  for (const [kind, list] of [...places, ['all', [...places.values()].flat()] as const]) {
    const mean = (value: (place: number) => number): string =>
      (list.reduce((sum, place) => sum + value(place), 0) / Math.max(1, list.length)).toFixed(3).padStart(7);
    const mrr = mean((place) => (place === 0 ? 0 : 1 / place));
    console.log(
      `${kind.padEnd(18)}${String(list.length).padStart(7)}${mrr}${mean((place) => Number(place === 1))}${mean((place) => Number(place > 0))}`,
    );
  }
}
