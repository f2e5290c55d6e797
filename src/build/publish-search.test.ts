import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '../core/atlas/atlas.ts';
import { createAnalyser } from '../core/search/analyse-text.ts';
import { makeRecords } from '../core/search/make-records.ts';
import { parseQuery } from '../core/search/parse-query.ts';
import type { SearchRecord } from '../core/search/record.ts';
import type { SearchResult } from '../core/search/result.ts';
import { createSearchEngine } from '../core/search/search-engine.ts';
import type { SearchEngine } from '../core/search/search-engine.ts';
import { buildAtlas } from './build-atlas.ts';
import { publishSearch } from './publish-search.ts';
import type { PublishedSearch } from './publish-search.ts';

const PLACE = 'https://atlas.invalid/atlas/';
const LIMITS = { article: 400, event: 400, name: 400, quote: 400 };

let atlas: Atlas;
let records: readonly SearchRecord[];
let built: PublishedSearch;
let sharded: PublishedSearch;

/** Opens published files as the worker does. `isGone` names files that do not come. */
function open({ files, directory }: PublishedSearch, isGone: (name: string) => boolean = () => false): SearchEngine {
  return createSearchEngine(PLACE + directory, (url) => {
    const content = files.get(url.slice(PLACE.length));
    return content === undefined || isGone(url)
      ? Promise.reject(new Error('gone'))
      : Promise.resolve(JSON.parse(content));
  });
}

const search = (engine: SearchEngine, query: string): Promise<SearchResult> =>
  engine.search({ query, isTyping: false, limits: LIMITS });

const idsOf = ({ articles, events, names, quotes }: SearchResult): readonly string[] => [
  ...articles.flatMap(({ record, versions }) => [record.id, ...versions.map((other) => other.record.id)]),
  ...[...events, ...names, ...quotes].map(({ record }) => record.id as string),
];

beforeAll(async () => {
  ({ atlas } = await buildAtlas('src/corpus'));
  records = makeRecords(atlas);
  built = publishSearch(atlas);
  sharded = publishSearch(atlas, 0);
});

/** Words of the collection, spread over it, with the records that have them. */
function sampleWords(step: number): readonly (readonly [word: string, record: SearchRecord])[] {
  const analyse = createAnalyser();
  const all = records.flatMap((record) =>
    record.passages.flatMap(({ text }) =>
      analyse(text).pieces.map(({ start, end }) => [text.slice(start, end), record] as const),
    ),
  );
  return all.filter((_, at) => at % step === 0);
}

describe('the search files of a collection', () => {
  it('are the same when they are made twice', () => {
    expect([...publishSearch(atlas, 0).files]).toEqual([...sharded.files]);
    expect(built.files.size).toBeGreaterThan(1);
    expect([...sharded.files.keys()].some((name) => name.endsWith('/t0.json'))).toBe(true);
  });

  it('find every record by the words it has, built in the browser and prebuilt alike', async () => {
    const [here, there] = [open(built), open(sharded)];
    const sample = sampleWords(Math.ceil(sampleWords(1).length / 300));
    expect(sample.length).toBeGreaterThan(200);
    for (const [word, record] of sample) {
      const [first, second] = [await search(here, `"${word}"`), await search(there, `"${word}"`)];
      expect(idsOf(first)).toContain(record.id);
      expect(idsOf(second).toSorted()).toEqual(idsOf(first).toSorted());
    }
  });

  it('find words with one letter wrong, in both forms', async () => {
    const words = sampleWords(97)
      .map(([word]) => word)
      .filter((word) => /^[a-z]{6,12}$/.test(word));
    expect(words.length).toBeGreaterThan(5);
    for (const word of words) {
      const wrong = `${word.slice(0, 3)}${word.slice(4, 5)}${word.slice(3, 4)}${word.slice(5)}`;
      const results = await Promise.all([search(open(built), wrong), search(open(sharded), wrong)]);
      for (const result of results) expect(idsOf(result).length).toBeGreaterThan(0);
    }
  });

  it('say where every passage stands', () => {
    for (const record of records) {
      if (record.kind !== 'article') continue;
      for (const { at, field } of record.passages) expect(at !== undefined || field !== 'body').toBe(true);
    }
  });

  it.each([
    ['a part of the index is missing', '/t1.json', () => Promise.reject(new Error('gone'))],
    ['a part of the index is damaged', '/t1.json', (base64: string) => base64.slice(0, 400)],
    ['a file of texts is missing', '/r1.json', () => Promise.reject(new Error('gone'))],
    ['a file of texts is cut short', '/r1.json', () => []],
    ['a file of texts is of another shape', '/r1.json', (texts: readonly object[]) => texts.map(() => ({}))],
  ])('of which %s tell so, and the rest works', async (_, name, damage) => {
    const engine = createSearchEngine(PLACE + sharded.directory, (url) => {
      const content: unknown = JSON.parse(sharded.files.get(url.slice(PLACE.length)) ?? '');
      return Promise.resolve(url.endsWith(name) ? (damage as (content: unknown) => unknown)(content) : content);
    });
    const found: SearchResult[] = [];
    for (const [word] of sampleWords(150)) found.push(await search(engine, word));
    expect(found.some(({ problems }) => problems.join(' ').includes('could not be opened'))).toBe(true);
    expect(found.some((result) => idsOf(result).length > 0)).toBe(true);
  });

  it('that do not come at all are an error with words for the reader, and may be asked for again', async () => {
    let isGone = true;
    const engine = open(built, () => isGone);
    await expect(search(engine, 'a')).rejects.toThrow('gone');
    isGone = false;
    expect(parseQuery((await search(engine, 'the')).problems.join(' ')).clauses).toEqual([]);
  });
});
