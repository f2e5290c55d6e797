import type { WordList } from './edit-distance.ts';
import type { Slots } from './index-settings.ts';

/** Records as they are numbered: those of a kind stand together, in the order of `RECORD_KINDS`. */
export type RecordCounts = Readonly<Record<'article' | 'event' | 'name' | 'quote', number>>;

/** A term and how many records have it. */
export interface RangedTerm {
  readonly term: string;
  readonly count: number;
}

/** An index that is open: which records have which terms. Terms have to be asked for with `prepare` before they are looked up. */
export interface TermIndex {
  readonly counts: RecordCounts;
  /** How many records there are. */
  readonly size: number;
  /** Brings in everything about terms that begin with one of `prefixes`. Parts that cannot be opened are told in `missing`. */
  readonly prepare: (prefixes: readonly string[]) => Promise<void>;
  /** The terms that begin with `prefix`, in order, at most `most`. */
  readonly range: (prefix: string, most: number) => readonly RangedTerm[];
  readonly find: (term: string) => Slots;
  /** How many records have the term. */
  readonly count: (term: string) => number;
  /** All words in order, without facets: for finding a word that was typed wrongly. */
  readonly vocabulary: () => Promise<WordList>;
  /** Parts of the index that could not be opened so far. */
  readonly missing: () => number;
}

/** Place of the first item that is not before `wanted` in a sorted list. */
export function lowerBound(sorted: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The terms of a sorted list that begin with `prefix`, at most `most`. `countOf` is asked by place. */
export function rangeOf(
  sorted: readonly string[],
  countOf: (place: number) => number,
  prefix: string,
  most: number,
): readonly RangedTerm[] {
  const found: RangedTerm[] = [];
  for (let at = lowerBound(sorted, prefix); at < sorted.length && found.length < most; at += 1) {
    const term = sorted[at] ?? '';
    if (!term.startsWith(prefix)) break;
    found.push({ term, count: countOf(at) });
  }
  return found;
}

/** How many records the lists of a term hold. */
export function countSlots(slots: Slots): number {
  let count = 0;
  for (const ids of slots) count += ids?.length ?? 0;
  return count;
}

export const NO_SLOTS: Slots = [];
