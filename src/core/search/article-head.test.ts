import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../address/ids.ts';
import { fromHead, isHead, toHead } from './article-head.ts';
import type { ArticleRecord } from './record.ts';

const HEADLINE = { text: 'Ferry sails', field: 'title', at: 'h~abc' } as const;
const BODY = { text: 'It sailed at noon.', field: 'body', at: 'p1s1~xyz' } as const;
const PLAIN: ArticleRecord = { kind: 'article', id: 'ferry' as ArticleId, title: 'Ferry sails', passages: [BODY] };

describe('the head of an article', () => {
  it.each<readonly [what: string, record: ArticleRecord]>([
    ['no headline', PLAIN],
    ['a headline', { ...PLAIN, passages: [HEADLINE, BODY] }],
    ['a headline without a place', { ...PLAIN, passages: [{ text: HEADLINE.text, field: 'title' }, BODY] }],
    ['a source', { ...PLAIN, source: 'Wire One' }],
    ['versions', { ...PLAIN, version: { report: 'ferry' as ArticleId, letter: 'b', of: 3 } }],
  ])('comes back from JSON with %s, and without the rest', (_, record) => {
    const content: unknown = JSON.parse(JSON.stringify(toHead(record)));
    const passages = record.passages.filter(({ field }) => field === 'title');
    expect(isHead(content) && fromHead(content)).toEqual({ ...record, passages });
  });

  it.each([[null], [{}], [[]], [['id']], [[1, 'title']], ['text']])('is not %j', (content) => {
    expect(isHead(content)).toBe(false);
  });
});
