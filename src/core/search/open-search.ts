import { fromHead, isHead } from './article-head.ts';
import { createAnalyser, rememberTexts } from './analyse-text.ts';
import type { SearchDirectory } from './directory.ts';
import { lastNotAfter } from './directory.ts';
import { SEARCH_VERSION } from './index-settings.ts';
import { openRecords } from './open-records.ts';
import { openShards } from './open-shards.ts';
import type { SearchRecord } from './record.ts';
import { ScoreBoard } from './score-board.ts';
import type { Searchable } from './search-collection.ts';

/** Reads a file of the search folder. Rejects when it does not come or is damaged. */
export type ReadFile = (name: string) => Promise<unknown>;

/** Files of records that are kept once they were read. */
const MOST_KEPT = 60;
/** Sentences that are kept read, and runs of letters that are known: what a page of results has, and what is typed next. */
const MOST_TEXTS = 1200;
const MOST_RUNS = 8000;

/**
 * Opens the search files of a collection. Small ones are read whole and indexed here; of large ones nothing is read before it is asked for.
 * Throws when they are of another version.
 */
export async function openSearch(directory: SearchDirectory, readFile: ReadFile): Promise<Searchable> {
  if (directory.version !== SEARCH_VERSION) {
    throw new Error('The search files are of another version of the app. Reload the page.');
  }
  const { counts, records, heads = [], shards } = directory;
  const size = counts.article + counts.event + counts.name + counts.quote;
  const texts: RowFiles<SearchRecord> = { letter: 'r', firsts: records, end: size, isRow: isRecord };
  if (!shards) {
    const files = await Promise.all(records.map((_, file) => readRows(readFile, texts, file)));
    return openRecords(files.flat());
  }
  const index = openShards(counts, shards, readFile);
  const missing = new Set<string>();
  const headFiles = { letter: 'h', firsts: heads, end: counts.article, isRow: isHead };
  const readHeads = openFiles(headFiles, readFile, missing);
  return {
    index,
    analyse: rememberTexts(createAnalyser(MOST_RUNS), MOST_TEXTS),
    board: new ScoreBoard(size),
    records: {
      isAtHand: false,
      missing: () => missing.size,
      read: openFiles(texts, readFile, missing),
      readHeads: async (numbers) => (await readHeads(numbers)).map((head) => head && fromHead(head)),
    },
  };
}

/** Files in which records stand one after the other: how their names begin, the number of the first in each, and of the one behind the last. */
interface RowFiles<T> {
  readonly letter: string;
  readonly firsts: readonly number[];
  readonly end: number;
  readonly isRow: (content: unknown) => content is T;
}

async function readRows<T>(
  readFile: ReadFile,
  { letter, firsts, end, isRow }: RowFiles<T>,
  file: number,
): Promise<readonly T[]> {
  const content = await readFile(`${letter}${file}.json`);
  const count = (firsts[file + 1] ?? end) - (firsts[file] ?? 0);
  if (!Array.isArray(content) || content.length !== count) throw new Error(DAMAGED);
  return content.map((row: unknown) => {
    if (!isRow(row)) throw new Error(DAMAGED);
    return row;
  });
}

const DAMAGED = 'A file of the search is damaged.';

function isRecord(content: unknown): content is SearchRecord {
  return Array.isArray((content as Partial<SearchRecord> | null)?.passages);
}

/** Rows by number, each file read at most once while it is kept. One that fails is asked for again the next time. */
function openFiles<T>(
  files: RowFiles<T>,
  readFile: ReadFile,
  missing: Set<string>,
): (numbers: readonly number[]) => Promise<readonly (T | undefined)[]> {
  const { letter, firsts } = files;
  const kept = new Map<number, Promise<readonly T[]>>();
  const open = (file: number): Promise<readonly T[]> => {
    const held = kept.get(file);
    if (held) return held;
    const opening = readRows(readFile, files, file);
    kept.set(file, opening);
    opening.then(
      () => missing.delete(letter + file),
      () => missing.add(letter + file) && kept.delete(file),
    );
    if (kept.size > MOST_KEPT) kept.delete([...kept.keys()][0] ?? -1);
    return opening;
  };
  return (numbers) =>
    Promise.all(
      numbers.map(async (number) => {
        const file = lastNotAfter(firsts, number);
        const rows = await open(file).catch(() => undefined);
        return rows?.[number - (firsts[file] ?? 0)];
      }),
    );
}
