import { Index } from 'flexsearch';
import type { PassageField, RecordKind } from './record.ts';

/** Changes whenever the analyser, the weights or the codec change: an index of another number is not opened. */
export const SEARCH_VERSION = 4;

/** Weights are kept in so many steps, the best first. */
export const SLOTS = 16;

/** The first of them are for words that stand in the title or the first sentences, the others for those that stand only behind. */
export const HEAD_SLOTS = 8;

/** How fast more of the same word stops counting, and how much length counts. Robertson and Zaragoza, BM25. */
const K1 = 1.2;
const B = 0.75;

/** How much a word in each field counts. */
const FIELD_WEIGHTS = { title: 5, lead: 3, body: 1 } as const;

/** How often a word stands in each field of a record. */
export type FieldCounts = Readonly<Record<PassageField, number>>;

/** A word of a record and its slot. */
export interface WeightedTerm {
  readonly term: string;
  readonly slot: number;
}

/** Numbers of records by slot, ascending in each; a slot without records may be missing. */
export type Slots = readonly (readonly number[] | undefined)[];

/** A FlexSearch index that takes its words and their weights from us, and gives its lists back as they are kept. */
export interface CandidateIndex {
  readonly add: (record: number, terms: readonly WeightedTerm[]) => void;
  readonly find: (term: string) => Slots;
  readonly terms: () => Iterable<string>;
  readonly put: (term: string, slots: Slots) => void;
  /** Lets go of every list. */
  readonly clear: () => void;
}

/**
 * The one place that knows FlexSearch. Its own encoders, scores, filters and workers are not used: its encoders depend on timers, its scores
 * know no rarity. `encode` and `score` are its official ways to say what is indexed and how.
 */
export function createCandidateIndex(): CandidateIndex {
  let given: readonly WeightedTerm[] = [];
  const index = new Index({
    tokenize: 'strict',
    resolution: SLOTS,
    cache: false,
    encode: (text: string) => (text === GIVEN ? given.map(({ term }) => term) : [text]),
    score: (_content, _term, at) => given[at]?.slot ?? SLOTS - 1,
  });
  // Read in its source: `map` holds the lists by term and slot. The types do not tell it; `search` flattens the slots that weights are read from.
  const { map } = index as unknown as { readonly map: Map<string, Slots> };
  return {
    add(record, terms) {
      given = terms;
      index.add(record, GIVEN);
      given = [];
    },
    find: (term) => map.get(term) ?? [],
    terms: () => map.keys(),
    put: (term, slots) => void map.set(term, slots),
    clear: () => map.clear(),
  };
}

/** Stands for the words that were handed over; no text is equal to it. */
const GIVEN = '\u0000';

/**
 * The slot of a word in a record of `length` words, where records of its kind have `average`. Each field is saturated by itself: a word that
 * the rest of a text repeats never outweighs one in its headline.
 */
export function slotOf(counts: FieldCounts, length: number, average: number): number {
  const norm = K1 * (1 - B + (B * length) / Math.max(average, 1));
  let sum = 0;
  for (const field of FIELDS) sum += (FIELD_WEIGHTS[field] * counts[field]) / (counts[field] + norm);
  const isHead = counts.title + counts.lead > 0;
  const slot = Math.floor(SLOTS / (1 + sum));
  return isHead ? Math.min(HEAD_SLOTS - 1, slot) : Math.max(HEAD_SLOTS, Math.min(SLOTS - 1, slot));
}

const FIELDS = ['title', 'lead', 'body'] as const;

/** How much a slot counts, from 0 to 1. */
export function slotScore(slot: number): number {
  return 1 - (slot + 0.5) / SLOTS;
}

/** How rare a word is that `count` of `total` records have. At least a little above 0, whatever a damaged file says. */
export function rarity(count: number, total: number): number {
  return Math.log(1 + (Math.max(0, total - count) + 0.5) / (count + 0.5));
}

/** Average numbers of words by kind. */
export type AverageLengths = Readonly<Record<RecordKind, number>>;
