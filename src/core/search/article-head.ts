import type { ArticleId } from '../address/ids.ts';
import type { ArticleRecord } from './record.ts';

/**
 * An article as it is listed while somebody types, in few bytes: id, title, where its headline stands (`null` when it has none), source, and
 * of a version the report, its letter and how many there are.
 */
export type ArticleHead = readonly [
  id: string,
  title: string,
  at: string | null,
  source: string | null,
  version?: readonly [report: string, letter: string, of: number],
];

/** The head of an article. */
export function toHead({ id, title, source, version, passages }: ArticleRecord): ArticleHead {
  const headline = passages.find(({ field }) => field === 'title');
  const head = [id, title, headline ? (headline.at ?? '') : null, source ?? null] as const;
  return version ? [...head, [version.report, version.letter, version.of]] : head;
}

/** The article of a head, with its headline as its only passage. */
export function fromHead([id, title, at, source, version]: ArticleHead): ArticleRecord {
  return {
    kind: 'article',
    id: id as ArticleId,
    title,
    ...(source !== null && { source }),
    ...(version && { version: { report: version[0] as ArticleId, letter: version[1], of: version[2] } }),
    passages: at === null ? [] : [{ text: title, field: 'title', ...(at !== '' && { at }) }],
  };
}

/** Whether content that was read is a head. */
export function isHead(content: unknown): content is ArticleHead {
  return Array.isArray(content) && typeof content[0] === 'string' && typeof content[1] === 'string';
}
