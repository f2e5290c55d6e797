import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleId } from '../core/address/ids.ts';
import type { Atlas } from '../core/atlas/atlas.ts';
import { createAnalyser } from '../core/search/analyse-text.ts';
import { makeRecords } from '../core/search/make-records.ts';
import { parseQuery } from '../core/search/parse-query.ts';
import type { ArticleRecord, SearchRecord } from '../core/search/record.ts';
import type { SearchResult } from '../core/search/result.ts';
import { createSearchEngine } from '../core/search/search-engine.ts';
import type { SearchEngine } from '../core/search/search-engine.ts';
import { buildAtlas } from './build-atlas.ts';
import { publishRecords, publishSearch } from './publish-search.ts';
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

/** Many reports with the same two words, which stand side by side in the last one only; the others have them in their titles. */
const SCATTERED = Array.from({ length: 90 }, (_, at): ArticleRecord => {
  const [title, body] = at === 0 ? ['Harvest', 'They painted the red door.'] : ['A red barn and a door', 'It rained.'];
  const passages = [
    { text: title, field: 'title' },
    { text: body, field: 'body' },
  ] as const;
  return { kind: 'article', id: `report-${at}` as ArticleId, title, passages };
});
const ARTICLES = { article: 10, event: 0, name: 0, quote: 0 };

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

  it('find a phrase however many texts have its words apart', async () => {
    const engine = open(publishRecords(SCATTERED, 0));
    const { articles, counts } = await engine.search({ query: '"red door"', isTyping: false, limits: ARTICLES });
    expect(articles.map(({ record }) => record.id)).toEqual(['report-0']);
    expect(counts.article).toBe(1);
  });

  it('list as many reports as are asked for', async () => {
    const engine = open(publishRecords(SCATTERED, 0));
    for (const article of [10, 60, 90]) {
      const limits = { ...ARTICLES, article };
      const { articles, counts } = await engine.search({ query: 'red door', isTyping: false, limits });
      expect(articles).toHaveLength(article);
      expect(counts.article).toBe(90);
    }
  });

  it('list reports by their headlines while somebody types, without their texts', async () => {
    const typed = async (query: string): Promise<readonly string[]> => {
      const engine = open(publishRecords(SCATTERED, 0), (name) => /\/r\d+\.json$/.test(name));
      const { articles, problems } = await engine.search({ query, isTyping: true, limits: ARTICLES });
      expect(problems).toEqual([]);
      return articles.map(({ record }) => record.id);
    };
    expect(await typed('harv')).toEqual(['report-0']);
    expect(await typed('paint')).toEqual(['report-0']);
    expect(await typed('headline:harv')).toEqual(['report-0']);
    expect(await typed('headline:paint')).toEqual([]);
    expect(await typed('bar')).toHaveLength(10);
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

describe('a name that is also printed in other letters', () => {
  const SIGN = ['A sign at the quay', 'Published: March 9, 2024', 'A sign at the quay reads Орлова in blue.'];
  const OPENING = [
    'Minister opens quay',
    'Published: March 8, 2024',
    'Minister Ilse Orlova opened the quay on Friday. Two hundred people came.',
    'The ferry will sail again, Orlova said.',
  ];
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'story-atlas-'));
    mkdirSync(join(folder, 'clippings'));
    for (const [name, lines] of Object.entries({ sign: SIGN, opening: OPENING })) {
      writeFileSync(join(folder, 'clippings', `${name}.txt`), lines.join('\n\n'));
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is found by them everywhere once an editor said that they are the same', async () => {
    const { atlas: apart } = await buildAtlas(folder);
    const sign = apart.articles.find(({ text }) => text.includes('Орлова'))?.id;
    const [opening] = apart.articles.filter(({ id }) => id !== sign);
    const value = { type: 'PER', same: 'Ilse Orlova' };
    const correction = {
      op: 'add-name',
      anchor: { article: sign, quote: 'Орлова' },
      value,
      why: 'Her name in Russian.',
    };
    writeFileSync(join(folder, 'corrections.json'), JSON.stringify([correction]));
    const { atlas: joined } = await buildAtlas(folder);
    expect(joined.problems).toEqual([]);
    for (const mostBuilt of [0, 100]) {
      const before = await search(open(publishSearch(apart, mostBuilt)), 'Орлова');
      expect(before.articles.map(({ record }) => record.id)).toEqual([sign]);
      const { articles, names } = await search(open(publishSearch(joined, mostBuilt)), 'Орлова');
      const hit = articles.find(({ record }) => record.id === opening?.id);
      expect(hit?.passages.flatMap(({ why }) => why)).toContain('“Orlova” is the same name as “Орлова”');
      expect(names.map(({ record }) => record.title)).toEqual(['Ilse Orlova']);
    }
  });
});
