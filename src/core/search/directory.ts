import type { RecordCounts } from './term-index.ts';

/** Up to so many articles the index is built where it is used: reading it would cost as much. */
export const MOST_BUILT_ARTICLES = 100;

/** What is in the search files of a collection. They stand in one folder that is named by a hash of all of them. */
export interface SearchDirectory {
  readonly version: number;
  /** Folder of the other files, relative to this one, slash at the end. */
  readonly folder: string;
  readonly counts: RecordCounts;
  /** Number of the first record in each file of records, `r0.json`, `r1.json` and so on. */
  readonly records: readonly number[];
  /** Number of the first article in each file of headlines, `h0.json` and so on: what is shown while somebody types. */
  readonly heads?: readonly number[];
  /** First term of each shard, `t0.json` and so on; absent when the index is to be built from the records. */
  readonly shards?: readonly string[];
}

/** Place of the last entry that is not after `wanted` in a sorted list; −1 when all are. */
export function lastNotAfter<T extends number | string>(sorted: readonly T[], wanted: T): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as T) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
