import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../address/ids.ts';
import { openRecords } from './open-records.ts';
import { parseQuery } from './parse-query.ts';
import type { ArticleRecord, PassageField } from './record.ts';
import { searchCollection } from './search-collection.ts';

const FIELDS: readonly PassageField[] = ['title', 'lead', 'body'];

function draft(id: string, ...texts: readonly [title: string, lead: string, body: string]): ArticleRecord {
  const passages = texts.map((text, at) => ({ text, field: FIELDS[at] ?? 'body' }));
  return { kind: 'article', id: id as ArticleId, title: texts[0], passages };
}

/** Reports that have none of the words, so that those that have them are rare. */
const OTHERS = Array.from({ length: 30 }, (_, at) => draft(`other-${at}`, 'Rain', 'It rained again.', 'It was wet.'));

async function order(records: readonly ArticleRecord[], query: string): Promise<readonly string[]> {
  const limits = { article: 10, event: 0, name: 0, quote: 0 };
  const source = openRecords([...records, ...OTHERS]);
  const { articles } = await searchCollection(parseQuery(query), source, { isTyping: false, limits });
  return articles.map(({ record }) => record.id);
}

describe('gatherCandidates', () => {
  it('puts a report whose head has all words before one that has the rarest in its title and repeats the others below', async () => {
    const about = draft('about', 'Council meets', 'The ferry at the quay burned.', 'Nobody was hurt.');
    const below = draft(
      'below',
      'Quay sold',
      'The quay is old.',
      'A ferry burned. The ferry burned at the quay, burned.',
    );
    expect(await order([about, below], 'ferry quay burned')).toEqual(['about', 'below']);
    expect(await order([below, about], 'ferry quay burned')).toEqual(['about', 'below']);
  });

  it('puts a designator that is typed as two words before its parts in other designators', async () => {
    const exact = draft('exact', 'Drills', 'A drill was held.', 'A Qx-160 took off. One more Qx-7 stayed.');
    const apart = draft('apart', 'A Qx-22 lands', 'The Mir-160 waited for a Qx-22.', 'A drill was held.');
    for (const query of ['Qx 160', 'qx 160', 'qx160', 'Qx-160']) {
      expect((await order([exact, apart], query))[0]).toBe('exact');
      expect((await order([apart, exact], query))[0]).toBe('exact');
    }
  });
});
