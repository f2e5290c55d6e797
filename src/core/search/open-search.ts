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
  if (!directory.shards) {
    const files = await Promise.all(directory.records.map((_, file) => readRecords(readFile, directory, file)));
    return openRecords(files.flat());
  }
  const index = openShards(directory.counts, directory.shards, readFile);
  return {
    index,
    analyse: rememberTexts(createAnalyser(MOST_RUNS), MOST_TEXTS),
    board: new ScoreBoard(index.size),
    records: openFiles(directory, readFile),
  };
}

async function readRecords(
  readFile: ReadFile,
  { records: firsts, counts }: SearchDirectory,
  file: number,
): Promise<readonly SearchRecord[]> {
  const end = firsts[file + 1] ?? counts.article + counts.event + counts.name + counts.quote;
  const content = await readFile(`r${file}.json`);
  const isWhole = Array.isArray(content) && content.length === end - (firsts[file] ?? 0) && content.every(isRecord);
  if (!isWhole) throw new Error('A file of the search is damaged.');
  return content as readonly SearchRecord[];
}

function isRecord(content: unknown): boolean {
  return Array.isArray((content as Partial<SearchRecord> | null)?.passages);
}

/** Records by number, each file read at most once while it is kept. One that fails is asked for again the next time. */
function openFiles(directory: SearchDirectory, readFile: ReadFile): RecordSource {
  const { records: firsts } = directory;
  const kept = new Map<number, Promise<readonly SearchRecord[]>>();
  const missing = new Set<number>();
  const open = (file: number): Promise<readonly SearchRecord[]> => {
    const held = kept.get(file);
    if (held) return held;
    const opening = readRecords(readFile, directory, file);
    kept.set(file, opening);
    opening.then(
      () => missing.delete(file),
      () => missing.add(file) && kept.delete(file),
    );
    if (kept.size > MOST_KEPT) kept.delete([...kept.keys()][0] ?? -1);
    return opening;
  };
  return {
    isAtHand: false,
    missing: () => missing.size,
    read: (numbers) =>
      Promise.all(
        numbers.map(async (number) => {
          const file = lastNotAfter(firsts, number);
          const records = await open(file).catch(() => undefined);
          return records?.[number - (firsts[file] ?? 0)];
        }),
      ),
  };
}
