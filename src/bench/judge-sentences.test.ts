import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../build/build-atlas.ts';
import { makeRecords } from '../core/search/make-records.ts';
import { openRecords } from '../core/search/open-records.ts';
import { parseQuery } from '../core/search/parse-query.ts';
import { searchCollection } from '../core/search/search-collection.ts';
import { judgeSentences, placeOfSentence, SENTENCE_KINDS } from './judge-sentences.ts';

const LIMITS = { article: 20, event: 0, name: 0, quote: 0 };

describe('300 queries made from sentences of the shipped collection', () => {
  it('find their sentence among those that are shown, phrases always', { timeout: 60_000 }, async () => {
    const records = makeRecords((await buildAtlas('src/corpus')).atlas);
    const source = openRecords(records);
    const queries = judgeSentences(records, 300, 20_261_122);
    expect(queries).toHaveLength(300);
    const missed = new Map<string, string[]>(SENTENCE_KINDS.map((kind) => [kind, []]));
    for (const { kind, query, isTyping, sentence } of queries) {
      const result = await searchCollection(parseQuery(query), source, { isTyping, limits: LIMITS });
      if (placeOfSentence(result, sentence) === 0) missed.get(kind)?.push(query);
    }
    expect(missed.get('phrase')).toEqual([]);
    expect([...missed.values()].flat().length).toBeLessThanOrEqual(6);
  });
});
