import { createAnalyser, rememberTexts } from './analyse-text.ts';
import type { SearchDirectory } from './directory.ts';
import { lastNotAfter } from './directory.ts';
import { SEARCH_VERSION } from './index-settings.ts';
import { openRecords } from './open-records.ts';
import { openShards } from './open-shards.ts';
import type { SearchRecord } from './record.ts';
import { ScoreBoard } from './score-board.ts';
import type { RecordSource, Searchable } from './search-collection.ts';

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
  const texts: RecordFiles = { letter: 'r', firsts: records, end: size };
  if (!shards) {
    const files = await Promise.all(records.map((_, file) => readRecords(readFile, texts, file)));
    return openRecords(files.flat());
  }
  const index = openShards(counts, shards, readFile);
  const missing = new Set<string>();
  return {
    index,
    analyse: rememberTexts(createAnalyser(MOST_RUNS), MOST_TEXTS),
    board: new ScoreBoard(size),
    records: {
      isAtHand: false,
      missing: () => missing.size,
      read: openFiles(texts, readFile, missing),
      readHeads: openFiles({ letter: 'h', firsts: heads, end: counts.article }, readFile, missing),
    },
  };
}

/** Files in which records stand one after the other: how their names begin, the number of the first in each, and of the one behind the last. */
interface RecordFiles {
  readonly letter: string;
  readonly firsts: readonly number[];
  readonly end: number;
}

async function readRecords(
  readFile: ReadFile,
  { letter, firsts, end }: RecordFiles,
  file: number,
): Promise<readonly SearchRecord[]> {
  const content = await readFile(`${letter}${file}.json`);
  const count = (firsts[file + 1] ?? end) - (firsts[file] ?? 0);
  const isWhole = Array.isArray(content) && content.length === count && content.every(isRecord);
  if (!isWhole) throw new Error('A file of the search is damaged.');
  return content as readonly SearchRecord[];
}

function isRecord(content: unknown): boolean {
  return Array.isArray((content as Partial<SearchRecord> | null)?.passages);
}

/** Records by number, each file read at most once while it is kept. One that fails is asked for again the next time. */
function openFiles(files: RecordFiles, readFile: ReadFile, missing: Set<string>): RecordSource['read'] {
  const { letter, firsts } = files;
  const kept = new Map<number, Promise<readonly SearchRecord[]>>();
  const open = (file: number): Promise<readonly SearchRecord[]> => {
    const held = kept.get(file);
    if (held) return held;
    const opening = readRecords(readFile, files, file);
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
        const records = await open(file).catch(() => undefined);
        return records?.[number - (firsts[file] ?? 0)];
      }),
    );
}
