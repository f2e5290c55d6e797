import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ArticleId, NameId } from '../address/ids.ts';
import { createAnalyser } from './analyse-text.ts';
import { lastNotAfter } from './directory.ts';
import { openRecords } from './open-records.ts';
import { parseQuery } from './parse-query.ts';
import type { ArticleRecord, NameRecord, SearchPassage, SearchRecord } from './record.ts';
import { searchCollection } from './search-collection.ts';
import type { Searchable } from './search-collection.ts';

const REPORTS: readonly (readonly [id: string, date: string, title: string, ...sentences: string[]])[] = [
  [
    'ferry',
    '2024-03-02',
    'Night ferry stopped at Ostrand',
    'The night ferry to Ostrand was stopped by a Qx-160 drone on Friday.',
    'Passengers waited in the harbour.',
    'The ministry of defence said nothing.',
  ],
  [
    'tram',
    '2024-05-09',
    'Trams return to the harbor',
    'Trams ran to the harbor again after the strike ended.',
    'The ferry crew had joined the strike in the night.',
    'Two drivers cheered.',
  ],
  [
    'storm',
    '2024-06-11',
    'Storm closes three schools',
    'A storm closed three schools in Łomnica.',
    'Schools open on Monday, the mayor said.',
    'No ferry sailed.',
  ],
  [
    'printed',
    '2024-06-12',
    'Storm closes 3 schools',
    'A storm closed three schools in Łomnica.',
    'The mayor gave no date.',
  ],
];

const records: readonly SearchRecord[] = [
  ...REPORTS.map(([id, date, title, ...sentences], at): ArticleRecord => ({
    kind: 'article',
    id: id as ArticleId,
    title: title,
    dated: date,
    day: [date, date],
    ...(at > 1 && { version: { report: 'storm' as ArticleId, letter: at === 2 ? 'a' : 'b', of: 2 } }),
    passages: [
      { text: title, field: 'title', at: 'h' },
      ...sentences.map((text, n): SearchPassage => ({
        text: text,
        field: n === 0 ? 'lead' : 'body',
        at: `p${n + 1}s1`,
        ...(text.includes('mayor') && {
          facts: {
            by: ['mayor'],
            via: ['wire'],
            ...(at === 2 && { only: 'a' }),
            names: [{ id: 'ilse-orlova', at: [[text.indexOf('mayor'), text.indexOf('mayor') + 5]] }],
          },
        }),
        ...(text.includes('Friday') && { facts: { days: [['2024-03-01', '2024-03-01']], dates: ['derived'] } }),
      })),
    ],
  })),
  {
    kind: 'name',
    id: 'ilse-orlova' as NameId,
    type: 'person',
    title: 'Ilse Orlova',
    mentions: 2,
    printed: ['Ilse Orlova', 'Орлова'],
    facts: { names: [{ id: 'ilse-orlova' }], types: ['person'] },
    passages: [
      { text: 'Ilse Orlova', field: 'title' },
      { text: 'Орлова', field: 'lead' },
    ],
  } satisfies NameRecord,
];

let source: Searchable;
beforeAll(() => (source = openRecords(records)));

const search = (query: string, isTyping = false) =>
  searchCollection(parseQuery(query), source, { isTyping, limits: { article: 20, event: 5, name: 5, quote: 5 } });
const found = async (query: string) =>
  (await search(query)).articles
    .filter(({ lacks }) => lacks.length === 0)
    .flatMap(({ record, versions }) => [record.id, ...versions.map((other) => other.record.id)]);

describe('searchCollection', () => {
  it.each([
    ['ferry', ['ferry', 'tram', 'storm']],
    ['harbour', ['tram', 'ferry']],
    ['HARBOR', ['tram', 'ferry']],
    ['lomnica', ['storm', 'printed']],
    ['Łomnica', ['storm', 'printed']],
    ['qx160', ['ferry']],
    ['Qx 160', ['ferry']],
    ['school', ['storm', 'printed']],
    ['"night ferry"', ['ferry']],
    ['"ferry night"', []],
    ['"the harbour again"', ['tram']],
    ['ferry -strike', ['ferry', 'storm']],
    ['ferry -"night ferry"', ['tram', 'storm']],
    ['drone OR cheered', ['ferry', 'tram']],
    ['night NEAR/2 ferry', ['ferry']],
    ['crew NEAR strike', ['tram']],
    // Words of two sentences are not near each other, however close they stand.
    ['night NEAR cheered', []],
    ['stopped NEAR/2 night', ['ferry']],
    ['stopped NEAR/1 night', []],
    ['drone NEAR night NEAR ferry', ['ferry']],
    ['headline:"trams return"', ['tram']],
    ['headline:crew', []],
    ['ferry -headline:night', ['tram', 'storm']],
    ['headline:trams', ['tram']],
    ['headline:ferry', ['ferry']],
    ['by:mayor', ['storm', 'printed']],
    ['by:mayor date', ['printed']],
    ['by:mayor ferry', []],
    ['via:wire', ['storm', 'printed']],
    ['school -via:wire', ['storm', 'printed']],
    ['monday -by:mayor', []],
    ['only:a', ['storm']],
    ['only:b', []],
    ['where:ilse-orlova monday', ['storm']],
    ['on:2024-03-01', ['ferry']],
    ['from:2024-05 to:2024-05', ['tram']],
    ['ferry to:2024-03', ['ferry']],
    ['who:Орлова monday', ['storm']],
    ['Орлова', ['storm', 'printed']],
    ['zzz', []],
  ])('finds %s', async (query, ids) => {
    expect((await found(query)).toSorted()).toEqual([...ids].toSorted());
  });

  it('puts a phrase before its scattered words and a headline before a body', async () => {
    expect((await found('night ferry'))[0]).toBe('ferry');
    expect((await found('harbour'))[0]).toBe('tram');
  });

  it.each([
    ['fery', 'one letter away'],
    ['Ostrnad', 'one letter away'],
    ['schools', undefined],
    ['closing', 'a form of'],
    ['Орлова', 'the same name'],
  ])('says why %s matched', async (query, why) => {
    const [hit] = (await search(query)).articles;
    expect(hit?.passages.flatMap((passage) => passage.why).join(' ')).toContain(why ?? '');
    expect(hit).toBeDefined();
    if (why === undefined) expect(hit?.passages[0]?.why).toEqual([]);
  });

  it('proposes words that are there', async () => {
    expect((await search('nigth fery')).didYouMean).toBe('night ferry');
    // As it is printed, whatever the spelling of its key.
    expect((await search('harbuor')).didYouMean).toBe('harbor');
    expect((await search('defecne')).didYouMean).toBe('defence');
    expect((await search('ferry')).didYouMean).toBeUndefined();
  });

  it('completes what is being typed', async () => {
    expect((await search('ost', true)).articles[0]?.record.id).toBe('ferry');
    expect((await search('orl', true)).names[0]?.record.id).toBe('ilse-orlova');
  });

  it('groups printings of one report and says where the sentence stands in the other', async () => {
    const { articles, counts } = await search('storm schools');
    expect(articles).toHaveLength(1);
    expect(counts.article).toBe(2);
    expect(articles[0]?.versions.map(({ at }) => at)).toEqual(['p1s1']);
  });

  it('shows a passage of each word before passages that repeat one', async () => {
    const [hit] = (await search('ferry drone passengers ministry', false)).articles;
    const shown = hit?.passages.map(({ snippet }) => snippet.text).join(' ') ?? '';
    for (const word of ['drone', 'Passengers', 'ministry']) expect(shown).toContain(word);
  });

  it('tells which words a report lacks', async () => {
    const { articles } = await search('ferry mayor drone');
    expect(articles[0]?.lacks).toEqual(['mayor']);
  });

  it('marks the words, and hands the article words that it can find', async () => {
    const passage = (await search('night ferry')).articles[0]?.passages[0];
    expect(passage?.snippet.marks.map(({ start, end }) => passage.snippet.text.slice(start, end))).toEqual([
      'Night',
      'ferry',
    ]);
    expect(passage?.find).toBe('Night ferry');
  });

  it('finds every sentence by each of its words', async () => {
    const analyse = createAnalyser();
    for (const record of records) {
      for (const { text } of record.passages) {
        for (const { start, end } of analyse(text).pieces) {
          const result = await search(`"${text.slice(start, end)}"`);
          const hits = [...result.articles, ...result.names].map((hit) => hit.record.id as string);
          const versions = result.articles.flatMap((hit) => hit.versions.map((other) => other.record.id as string));
          expect([...hits, ...versions]).toContain(record.id);
        }
      }
    }
  });

  it('answers any query', async () => {
    const part = fc.oneof(
      fc.constantFrom(
        'OR',
        'NEAR',
        '-',
        '"',
        'by:',
        'who:',
        'on:2024',
        'ferry',
        'Qx-160',
        'night',
        'only:a',
        'from:9',
        'type:person',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 12 }), fc.boolean(), async (parts, isTyping) => {
        const { articles, counts } = await search(parts.join(' '), isTyping);
        expect(counts.article).toBeGreaterThanOrEqual(articles.length);
        for (const { passages } of articles) {
          for (const { snippet } of passages) {
            let last = 0;
            for (const { start, end } of snippet.marks) {
              expect(start).toBeGreaterThanOrEqual(last);
              expect(end).toBeGreaterThan(start);
              last = end;
            }
            expect(last).toBeLessThanOrEqual(snippet.text.length);
          }
        }
      }),
    );
  });

  it('composes: a limit never finds what is not found without it, and leaving out takes away exactly what has the word', async () => {
    const word = fc.constantFrom('ferry', 'night', 'harbour', 'storm', 'mayor', 'drone', 'schools', 'strike');
    await fc.assert(
      fc.asyncProperty(word, word, async (a, b) => {
        const all = await withVersions(`"${a}"`);
        const both = await withVersions(`"${a}" "${b}"`);
        const without = await withVersions(`"${a}" -"${b}"`);
        expect([...both, ...without].toSorted()).toEqual(all.toSorted());
        const either = await withVersions(`"${a}" OR "${b}"`);
        expect(new Set([...all, ...(await withVersions(`"${b}"`))])).toEqual(new Set(either));
      }),
    );
  });

  it('answers a query of any length', async () => {
    for (const query of ['ferry '.repeat(2000), `"${'a'.repeat(100_000)}`, '-'.repeat(100_000)])
      expect(await search(query)).toBeDefined();
  });
});

async function withVersions(query: string): Promise<readonly string[]> {
  const { articles } = await search(query);
  return articles.flatMap((hit) => [hit.record.id, ...hit.versions.map(({ record }) => record.id)]);
}

describe('lastNotAfter', () => {
  it.each([
    [[0, 5, 9], 4, 0],
    [[0, 5, 9], 5, 1],
    [[0, 5, 9], 99, 2],
    [[3], 1, -1],
    [[], 1, -1],
  ])('in %j for %i is %i', (sorted, wanted, place) => expect(lastNotAfter(sorted, wanted)).toBe(place));
});
