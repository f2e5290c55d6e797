import type { Analyser } from './analyse-text.ts';
import { listWords } from './edit-distance.ts';
import type { WordList } from './edit-distance.ts';
import { createCandidateIndex, SLOTS, slotOf } from './index-settings.ts';
import type { AverageLengths, CandidateIndex, WeightedTerm } from './index-settings.ts';
import { RECORD_KINDS } from './record.ts';
import type { RecordKind, SearchRecord } from './record.ts';
import { MARK, readRecordTerms } from './record-terms.ts';
import type { RecordTerms } from './record-terms.ts';
import { countSlots, rangeOf } from './term-index.ts';
import type { RecordCounts, TermIndex } from './term-index.ts';

/** An index that was just built, and its words, from which it can be written. */
export interface BuiltIndex extends TermIndex {
  /** In order. */
  readonly terms: readonly string[];
}

/** Builds the index of a collection in one go. The same records give the same index. */
export function buildIndex(records: readonly SearchRecord[], analyse: Analyser): BuiltIndex {
  const read = records.map((record) => ({ kind: record.kind, terms: readRecordTerms(record, analyse) }));
  const averages = averageLengths(read);
  const index = createCandidateIndex();
  for (const [number, { kind, terms }] of read.entries()) index.add(number, weigh(terms, averages[kind]));
  return openBuilt(index, countKinds(records));
}

/** How many records of each kind there are. */
export function countKinds(records: readonly SearchRecord[]): RecordCounts {
  const counts = { article: 0, event: 0, name: 0, quote: 0 };
  for (const { kind } of records) counts[kind] += 1;
  return counts;
}

function averageLengths(read: readonly { readonly kind: RecordKind; readonly terms: RecordTerms }[]): AverageLengths {
  const sums = { article: [0, 0], event: [0, 0], name: [0, 0], quote: [0, 0] } satisfies Record<RecordKind, number[]>;
  for (const { kind, terms } of read) {
    const sum = sums[kind];
    sum[0] = (sum[0] ?? 0) + terms.length;
    sum[1] = (sum[1] ?? 0) + 1;
  }
  return Object.fromEntries(
    RECORD_KINDS.map((kind) => [kind, (sums[kind][0] ?? 0) / Math.max(1, sums[kind][1] ?? 0)]),
  ) as AverageLengths;
}

function weigh({ words, facets, length }: RecordTerms, average: number): readonly WeightedTerm[] {
  const weighed = [...words].map(([term, counts]) => ({ term, slot: slotOf(counts, length, average) }));
  return [...weighed, ...[...facets].map((term) => ({ term, slot: SLOTS - 1 }))];
}

function openBuilt(index: CandidateIndex, counts: RecordCounts): BuiltIndex {
  const terms = [...index.terms()].toSorted((a, b) => (a < b ? -1 : 1));
  const countOf = (term: string): number => countSlots(index.find(term));
  let words: WordList | undefined;
  return {
    counts,
    size: counts.article + counts.event + counts.name + counts.quote,
    terms,
    prepare: () => Promise.resolve(),
    range: (prefix, most) => rangeOf(terms, (place) => countOf(terms[place] ?? ''), prefix, most),
    find: (term) => index.find(term),
    count: countOf,
    vocabulary: () => Promise.resolve((words ??= listWords(terms.filter((term) => !term.includes(MARK))))),
    missing: () => 0,
  };
}
