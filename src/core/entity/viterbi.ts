import { mayFollow, TAG_COUNT } from './name-tags.ts';

/** What scores worse than any path. */
const NEVER = -1e9;
const ALLOWED: Uint8Array = Uint8Array.from({ length: TAG_COUNT * TAG_COUNT }, (_, i) =>
  mayFollow(Math.floor(i / TAG_COUNT), i % TAG_COUNT) ? 1 : 0,
);

/** Memory for two rows of scores, written anew for every sentence. */
const ROWS: readonly [Float64Array, Float64Array] = [new Float64Array(TAG_COUNT), new Float64Array(TAG_COUNT)];

/**
 * The best row of tags for `length` tokens. `scores` has `TAG_COUNT` numbers for each token, `transitions` one for each pair of tags,
 * the earlier first; tag 0 stands for the edge before the first token. Only rows that spell whole names are considered. Ties go to the lower tag.
 * Source: Viterbi 1967.
 */
export function findBestTags(length: number, scores: ArrayLike<number>, transitions: ArrayLike<number>): Uint8Array {
  const tags = new Uint8Array(length);
  if (length === 0) return tags;
  const back = new Uint8Array(length * TAG_COUNT);
  let [row, next] = ROWS;
  for (let tag = 0; tag < TAG_COUNT; tag += 1) {
    row[tag] = ALLOWED[tag] === 1 ? (scores[tag] as number) + (transitions[tag] as number) : NEVER;
  }
  for (let at = 1; at < length; at += 1) {
    for (let tag = 0; tag < TAG_COUNT; tag += 1) {
      const from = bestBefore(row, tag, transitions);
      back[at * TAG_COUNT + tag] = from;
      const step = (row[from] as number) + (transitions[from * TAG_COUNT + tag] as number);
      next[tag] = step + (scores[at * TAG_COUNT + tag] as number);
    }
    [row, next] = [next, row];
  }
  let best = 0;
  for (let tag = 1; tag < TAG_COUNT; tag += 1) {
    if ((row[tag] as number) > (row[best] as number)) best = tag;
  }
  for (let at = length - 1; at >= 0; at -= 1) {
    tags[at] = best;
    best = back[at * TAG_COUNT + best] as number;
  }
  return tags;
}

function bestBefore(row: Float64Array, tag: number, transitions: ArrayLike<number>): number {
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (let from = 0; from < TAG_COUNT; from += 1) {
    if (ALLOWED[from * TAG_COUNT + tag] === 0) continue;
    const score = (row[from] as number) + (transitions[from * TAG_COUNT + tag] as number);
    if (score > most) {
      most = score;
      best = from;
    }
  }
  return best < 0 ? 0 : best;
}
