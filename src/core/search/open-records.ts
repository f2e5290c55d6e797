import { createAnalyser, rememberTexts } from './analyse-text.ts';
import { buildIndex } from './build-index.ts';
import type { SearchRecord } from './record.ts';
import { ScoreBoard } from './score-board.ts';
import type { RecordSource, Searchable } from './search-collection.ts';

/** Sentences that are read again with most queries. */
const MOST_TEXTS = 6000;

/** Opens records that are all at hand: the way of small collections, whose index is built where it is used. */
export function openRecords(records: readonly SearchRecord[]): Searchable {
  const analyse = createAnalyser();
  const index = buildIndex(records, analyse);
  const read: RecordSource['read'] = (numbers) => Promise.resolve(numbers.map((number) => records[number]));
  return {
    index,
    analyse: rememberTexts(analyse, MOST_TEXTS),
    board: new ScoreBoard(index.size),
    records: { isAtHand: true, read, readHeads: read, missing: () => 0 },
  };
}
