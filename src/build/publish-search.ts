import { createHash } from 'node:crypto';
import type { Atlas } from '../core/atlas/atlas.ts';
import { toHead } from '../core/search/article-head.ts';
import type { ArticleHead } from '../core/search/article-head.ts';
import { createAnalyser } from '../core/search/analyse-text.ts';
import { buildIndex, countKinds } from '../core/search/build-index.ts';
import type { BuiltIndex } from '../core/search/build-index.ts';
import { MOST_BUILT_ARTICLES } from '../core/search/directory.ts';
import type { SearchDirectory } from '../core/search/directory.ts';
import { SEARCH_VERSION } from '../core/search/index-settings.ts';
import { makeRecords } from '../core/search/make-records.ts';
import type { SearchRecord } from '../core/search/record.ts';
import { MARK } from '../core/search/record-terms.ts';
import { encodeShard, encodeTerms } from '../core/search/term-shard.ts';
import type { TermEntry } from '../core/search/term-shard.ts';

/** The search files of a collection: path below the atlas folder → content, and the path of the directory. */
export interface PublishedSearch {
  readonly files: ReadonlyMap<string, string>;
  readonly directory: string;
}

/** Files of records are cut where they would grow larger. */
const RECORD_FILE = 24_000;
/** A shard before compression: compressed it fits into what a server sends before the first answer. */
const SHARD_BYTES = 16_000;

/** Makes the search files of an atlas. The same atlas gives the same bytes. */
export function publishSearch(atlas: Atlas, mostBuilt: number = MOST_BUILT_ARTICLES): PublishedSearch {
  return publishRecords(makeRecords(atlas), mostBuilt);
}

/** Makes the search files of records. The index is among them when there are more than `mostBuilt` articles. */
export function publishRecords(records: readonly SearchRecord[], mostBuilt: number): PublishedSearch {
  const files = new Map<string, string>();
  const firsts = writeRows(records, 'r', files);
  const counts = countKinds(records);
  const isLarge = counts.article > mostBuilt;
  const heads = isLarge
    ? writeRows(
        records.flatMap((one) => (one.kind === 'article' ? [toHead(one)] : [])),
        'h',
        files,
      )
    : undefined;
  const shards = isLarge ? writeIndex(buildIndex(records, createAnalyser()), files) : undefined;
  const folder = `search-${hashOf([...files].flat().join('\n'))}/`;
  const directory: SearchDirectory = {
    version: SEARCH_VERSION,
    folder,
    counts,
    records: firsts,
    ...(heads && { heads }),
    ...(shards && { shards }),
  };
  const json = JSON.stringify(directory);
  const name = `search-${hashOf(json)}.json`;
  const placed = [...files].map(([file, content]) => [folder + file, content] as const);
  return { directory: name, files: new Map([...placed, [name, json]]) };
}

function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}

/** Writes files whose names begin with `letter`; returns the number of the first row in each. */
function writeRows(
  rows: readonly (SearchRecord | ArticleHead)[],
  letter: string,
  files: Map<string, string>,
): readonly number[] {
  const firsts: number[] = [];
  let held: string[] = [];
  let bytes = 0;
  const close = (): void => {
    if (held.length > 0) files.set(`${letter}${firsts.length - 1}.json`, `[${held.join(',')}]`);
    held = [];
    bytes = 0;
  };
  for (const [number, row] of rows.entries()) {
    const json = JSON.stringify(row);
    if (held.length > 0 && bytes + json.length > RECORD_FILE) close();
    if (held.length === 0) firsts.push(number);
    held.push(json);
    bytes += json.length;
  }
  close();
  return firsts;
}

/** Writes the index in shards and the list of its words; returns the first term of each shard. */
function writeIndex(index: BuiltIndex, files: Map<string, string>): readonly string[] {
  const firsts: string[] = [];
  for (const entries of cutShards(index)) {
    files.set(`t${firsts.length}.json`, toJson(encodeShard(entries)));
    firsts.push(entries[0]?.term ?? '');
  }
  files.set('vocabulary.json', toJson(encodeTerms(index.terms.filter((term) => !term.includes(MARK)))));
  return firsts;
}

/** As JSON: hosts compress it, which they do not do to bytes of a kind that they do not know. */
function toJson(bytes: Uint8Array): string {
  return JSON.stringify(Buffer.from(bytes).toString('base64'));
}

/** Runs of terms whose shards have about the same size. */
function cutShards(index: BuiltIndex): readonly (readonly TermEntry[])[] {
  const shards: TermEntry[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const term of index.terms) {
    const slots = index.find(term);
    const own = 4 + term.length / 2 + index.count(term) * 1.7;
    if (size + own > SHARD_BYTES) {
      shards.push([]);
      size = 0;
    }
    shards.at(-1)?.push({ term, slots });
    size += own;
  }
  return shards;
}
