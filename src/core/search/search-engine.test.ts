import { describe, expect, it } from 'vitest';
import type { ArticleId, EventId, NameId, QuoteId, StoryId } from '../address/ids.ts';
import { readClipping } from '../article/read-clipping.ts';
import type { Article, AtlasEvent, AtlasName, AtlasQuote, Evidence } from '../atlas/atlas.ts';
import { createAnalyser } from './analyse-text.ts';
import { buildIndex, countKinds } from './build-index.ts';
import { SEARCH_VERSION } from './index-settings.ts';
import { makeRecords } from './make-records.ts';
import { createSearchEngine } from './search-engine.ts';
import { encodeShard, encodeTerms } from './term-shard.ts';

const TEXT = `Ferry stops at Ostrand

March 8, 2024

The ferry stopped at Ostrand on Friday. Captain Ilse Orlova blamed the fog.

“We waited for an hour,” she said.
`;

function makeArticle(): Article {
  const [report] = readClipping({ file: 'ferry.txt', format: 'text', text: TEXT }).value;
  if (!report) throw new Error('The clipping holds a report');
  const at = (words: string) => ({ start: report.text.indexOf(words), end: report.text.indexOf(words) + words.length });
  return {
    ...report,
    id: '2024-03-08-unknown-ferry-ostrand' as ArticleId,
    title: 'Ferry stops at Ostrand',
    story: 'fog' as StoryId,
    words: 20,
    sha256: '0'.repeat(64),
    language: 'en',
    mentions: [
      { ...at('Ilse Orlova'), type: 'PER', name: 'ilse-orlova' },
      { ...at('Ostrand on'), type: 'LOC', name: 'ostrand' },
    ],
    timexes: [
      {
        range: at('Friday'),
        type: 'DATE',
        value: '2024-03-08',
        edtf: '2024-03-08',
        begin: '2024-03-08',
        end: '2024-03-08',
        precision: 'day',
        basis: 'derived',
        why: 'the Friday of publication',
        anchor: 'published',
      },
    ],
    attributions: [
      {
        content: at('“We waited for an hour,”'),
        quotes: [],
        form: 'direct',
        how: 'cue',
        chain: [{ role: 'speaker', label: 'Ilse Orlova', name: 'ilse-orlova', basis: 'derived', why: 'she' }],
      },
    ],
    voices: [],
  };
}

const article = makeArticle();
const evidence: Evidence = {
  article: article.id,
  passage: { from: { kind: 'paragraph', n: 1, sentence: 1 } },
  words: 'The ferry stopped at Ostrand on Friday.',
  chain: [],
};
const events: readonly AtlasEvent[] = [
  {
    id: '2024-03-08-ferry-stops' as EventId,
    by: 'rule',
    title: 'Ferry stops',
    when: {
      edtf: '2024-03-08',
      begin: '2024-03-08',
      end: '2024-03-08',
      precision: 'day',
      basis: 'derived',
      why: 'Friday',
    },
    modality: 'happened',
    order: 0,
    after: [],
    where: ['ostrand' as NameId],
    involved: [],
    evidence: [evidence],
    differences: [],
  },
];
const names: readonly AtlasName[] = [
  {
    id: 'ilse-orlova' as NameId,
    by: 'rule',
    type: 'PER',
    label: 'Ilse Orlova',
    shortLabel: 'Orlova',
    printed: [
      { text: 'Ilse Orlova', count: 1 },
      { text: 'Орлова', count: 1 },
    ],
    mergedFrom: [],
    articles: [{ article: article.id, mentions: 1 }],
    stories: [],
  },
];
const quotes: readonly AtlasQuote[] = [
  {
    id: 'q1' as QuoteId,
    by: 'rule',
    form: 'direct',
    evidence: {
      ...evidence,
      passage: { from: { kind: 'paragraph', n: 2, sentence: 1 } },
      chain: article.attributions[0]?.chain ?? [],
    },
    content: article.attributions[0]?.content ?? { start: 0, end: 0 },
    about: [],
  },
];

const records = makeRecords({ articles: [article], events, names, quotes });
const LIMITS = { article: 5, event: 5, name: 5, quote: 5 };

function serve(isSharded: boolean, version = SEARCH_VERSION) {
  const index = buildIndex(records, createAnalyser());
  const entries = index.terms.map((term) => ({ term, slots: index.find(term) }));
  const half = Math.floor(entries.length / 2);
  const shards = [entries.slice(0, half), entries.slice(half)];
  const directory = {
    version,
    folder: 'files/',
    counts: countKinds(records),
    records: [0, 2],
    ...(isSharded && { shards: shards.map(([first]) => first?.term ?? '') }),
  };
  const files: Readonly<Record<string, unknown>> = {
    'x/search.json': directory,
    'x/files/r0.json': records.slice(0, 2),
    'x/files/r1.json': records.slice(2),
    'x/files/t0.json': encodeShard(shards[0] ?? []),
    'x/files/t1.json': encodeShard(shards[1] ?? []),
    'x/files/vocabulary.json': encodeTerms(index.terms.filter((term) => term > '\u0002')),
  };
  return createSearchEngine('x/search.json', (url) => Promise.resolve(files[url]));
}

describe.each([false, true])('an engine over shards: %s', (isSharded) => {
  const engine = serve(isSharded);
  const search = (query: string) => engine.search({ query, isTyping: false, limits: LIMITS });

  it.each([
    ['ostrand', [1, 1, 0, 0]],
    ['orlova', [1, 0, 1, 1]],
    ['Орлова', [1, 0, 1, 1]],
    ['orlvoa', [1, 0, 1, 1]],
    ['on:2024-03-08 ferry', [1, 1, 0, 0]],
    ['date:derived', [1, 1, 0, 0]],
    ['by:ilse-orlova', [1, 0, 0, 1]],
    ['by:"Ilse Orlova" waited', [1, 0, 0, 1]],
    ['where:ostrand', [1, 1, 0, 0]],
    ['type:person', [1, 0, 1, 1]],
    ['story:fog', [1, 0, 0, 1]],
    ['"for an hour"', [1, 0, 0, 1]],
  ])('finds %s', async (query, [articles, found, persons, said]) => {
    const { counts } = await search(query);
    expect(counts).toMatchObject({ article: articles, event: found, name: persons, quote: said });
  });

  it('opens sentences by their address, with a check code', async () => {
    const { articles, events: told, names: persons } = await search('ferry');
    expect(articles[0]?.passages.map(({ at }) => at?.replace(/~.*/, ''))).toEqual(['h', 'p1s1']);
    expect(articles[0]?.passages[1]?.at).toMatch(/^p1s1~[a-z2-7]{4}$/);
    expect(told[0]?.record.place).toEqual({ article: article.id, at: 'p1s1' });
    expect(persons).toEqual([]);
    expect((await search('orlova')).names[0]?.record.place?.at).toMatch(/^p1s2~/);
  });

  it('stops a search that was left', async () => {
    const { articles } = await engine.search({ query: 'ferry', isTyping: false, limits: LIMITS }, () => true);
    expect(articles).toEqual([]);
  });
});

describe('an engine', () => {
  it('refuses files of another version', async () => {
    await expect(serve(false, SEARCH_VERSION + 1).open()).rejects.toThrow('another version');
  });
});
