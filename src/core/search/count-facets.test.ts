import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleId, NameId, StoryId } from '../address/ids.ts';
import type { FacetName } from './count-facets.ts';
import { openRecords } from './open-records.ts';
import { parseQuery } from './parse-query.ts';
import type { PassageFacts, SearchRecord } from './record.ts';
import { searchCollection } from './search-collection.ts';

const FACTS: readonly PassageFacts[] = [
  { by: ['ilse-orlova'], dates: ['given'], days: [['2024-03-01', '2024-03-01']] },
  { by: ['mayor'], types: ['person'], names: [{ id: 'ilse-orlova' }] },
  { by: ['wire-one'], dates: ['derived'], days: [['2024-03-02', '2024-03-02']] },
  {},
];
const WORDS = ['ferry', 'tram', 'storm', 'night'];

/** Reports whose sentences have one or two of the words and some of the facts. */
const records: readonly SearchRecord[] = [
  ...Array.from({ length: 12 }, (_, n): SearchRecord => ({
    kind: 'article',
    id: `report-${n}` as ArticleId,
    title: `Report ${n}`,
    source: 'Wire One',
    ...(n % 3 !== 0 && { story: (n % 2 === 0 ? 'fog' : 'rain') as StoryId }),
    passages: Array.from({ length: 4 }, (__, at) => ({
      text: `The ${WORDS[(n + at) % 4]} and the ${WORDS[(n * at) % 4]} stopped.`,
      field: 'body' as const,
      at: `p${at + 1}s1`,
      facts: FACTS[(n + at * at) % 4] ?? {},
    })),
  })),
  {
    kind: 'name',
    id: 'ilse-orlova' as NameId,
    type: 'person',
    title: 'Ilse Orlova',
    mentions: 3,
    printed: ['Ilse Orlova'],
    facts: { names: [{ id: 'ilse-orlova' }], types: ['person'] },
    passages: [{ text: 'Ilse Orlova', field: 'title' }],
  },
];
const source = openRecords(records);
const LIMITS = { article: 20, event: 20, name: 20, quote: 20 };
const search = (query: string) =>
  searchCollection(parseQuery(query), source, { isTyping: false, isFaceted: true, limits: LIMITS });
const countOf = async (query: string): Promise<number> => {
  const { counts } = await search(query);
  return counts.article + counts.event + counts.name + counts.quote;
};

describe('facets', () => {
  const query = fc.constantFrom('ferry', 'tram', '"the storm"', 'ferry OR night', 'ferry NEAR tram', '"and the night"');
  const name = fc.constantFrom<FacetName>('by', 'date', 'story', 'type');

  it('tell how many results each value leaves', async () => {
    await fc.assert(
      fc.asyncProperty(query, name, async (q, facet) => {
        for (const { key, count } of (await search(q)).facets?.[facet] ?? []) {
          expect([key, await countOf(`${q} ${facet}:${key}`)]).toEqual([key, count]);
        }
      }),
    );
  });

  it('follow the other limits, and not their own: another value can still be chosen', async () => {
    const [all, narrowed] = [await search('ferry'), await search('ferry by:mayor')];
    expect(narrowed.facets?.by).toEqual(all.facets?.by);
    expect(narrowed.facets?.story).not.toEqual(all.facets?.story);
  });

  it('have the label of a name where the value is one, and of a source', async () => {
    const values = (await search('ferry')).facets?.by ?? [];
    expect(values.find(({ key }) => key === 'ilse-orlova')?.label).toBe('Ilse Orlova');
    expect(values.find(({ key }) => key === 'wire-one')?.label).toBe('Wire One');
    expect(values.find(({ key }) => key === 'mayor')).not.toHaveProperty('label');
  });

  it('are counted only when they are asked for', async () => {
    const plain = await searchCollection(parseQuery('ferry'), source, { isTyping: false, limits: LIMITS });
    expect(plain).not.toHaveProperty('facets');
  });
});
