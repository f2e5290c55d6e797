import { describe, expect, it } from 'vitest';
import type { ArticleId, NameId } from '../../core/address/ids.ts';
import { openRecords } from '../../core/search/open-records.ts';
import { parseQuery } from '../../core/search/parse-query.ts';
import type { SearchRecord } from '../../core/search/record.ts';
import { searchCollection } from '../../core/search/search-collection.ts';
import type { SearchClient } from '../platform/search-client.ts';
import { findNearest } from './find-nearest.ts';

const article = (id: string, title: string): SearchRecord => ({
  kind: 'article',
  id: id as ArticleId,
  title,
  passages: [{ text: title, field: 'title', at: 'h' }],
});
const records: readonly SearchRecord[] = [
  article('ferry', 'Night ferry stopped at Ostrand'),
  article('tram', 'Trams return to the harbour of Ostrand'),
  article('cafe', 'Le Café fermé'),
  {
    kind: 'name',
    id: 'ostrand' as NameId,
    title: 'Ostrand',
    type: 'place',
    mentions: 2,
    printed: ['Ostrand'],
    passages: [{ text: 'Ostrand', field: 'title' }],
  },
];
const source = openRecords(records);
const search: SearchClient = {
  warm: () => undefined,
  search: ({ query, ...options }) => searchCollection(parseQuery(query), source, options),
};
const labelsFor = async (path: string): Promise<readonly string[]> =>
  (await findNearest(search, path, new AbortController().signal)).map(({ label }) => label);

describe('findNearest', () => {
  it.each([
    ['/articles/2024-03-02-night-ferry-ostrand/', 'Night ferry stopped at Ostrand'],
    ['/names/ostrand-harbour/', 'Ostrand'],
    ['/CAFE', 'Le Café fermé'],
    ['/caf%C3%A9', 'Le Café fermé'],
    ['/articles/night-fery/', 'Night ferry stopped at Ostrand'],
  ])('puts first what %s may have meant', async (path, label) => {
    expect((await labelsFor(path))[0]).toBe(label);
  });

  it.each(['/', '/articles/', '/events/2024-03-02/', '/nowhere-like-this/', '/%E0%A4%A/'])(
    'offers nothing for %s',
    async (path) => {
      expect(await labelsFor(path)).toEqual([]);
    },
  );
});
