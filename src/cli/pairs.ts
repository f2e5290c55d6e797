import { findVersionPairs } from '../core/version/find-version-pairs.ts';
import { readJsonLines } from './read-json-lines.ts';

/** The pairs of texts, one JSON object a line, of which one is a copy of the other; each with the ids and what they share, 0 to 1. */
export async function findPairs(from: string): Promise<readonly object[]> {
  const ids: string[] = [];
  const texts: string[] = [];
  for await (const { id, text } of readJsonLines(from)) {
    ids.push(id);
    texts.push(text);
  }
  return findVersionPairs(texts).map(({ a, b, ...shared }) => ({ a: ids[a], b: ids[b], ...shared }));
}
