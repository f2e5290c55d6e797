import { isHeadSlot, rarity, slotScore } from './index-settings.ts';
import type { Slots } from './index-settings.ts';

/** What a record scored: how well it matches and how many clauses it has. */
export interface Scored {
  readonly record: number;
  readonly score: number;
  readonly matched: number;
}

/**
 * Adds up scores by record number: for each clause the best of its ways counts. Kept in flat arrays that are made once and cleared by the
 * list of records that were touched, so that a query costs what its lists are long.
 */
export class ScoreBoard {
  readonly #total: Float32Array;
  readonly #best: Float32Array;
  readonly #matched: Uint8Array;
  readonly #isHead: Uint8Array;
  readonly #heads: Uint8Array;
  readonly #touched: Uint32Array;
  readonly #inClause: Uint32Array;
  #touchedCount = 0;
  #clauseCount = 0;

  readonly size: number;

  constructor(size: number) {
    this.size = size;
    this.#total = new Float32Array(size);
    this.#best = new Float32Array(size);
    this.#matched = new Uint8Array(size);
    this.#isHead = new Uint8Array(size);
    this.#heads = new Uint8Array(size);
    this.#touched = new Uint32Array(size);
    this.#inClause = new Uint32Array(size);
  }

  /** Counts the lists of a term for the clause that is being read. */
  addSlots(slots: Slots, weight: number, count: number): void {
    const rare = rarity(count, this.size) * weight;
    for (let slot = 0; slot < slots.length; slot += 1) {
      const records = slots[slot];
      if (records === undefined) continue;
      const score = rare * slotScore(slot);
      const head = isHeadSlot(slot) ? 1 : 0;
      // The last first: of equals the later report is kept, so that those that follow are turned away at once.
      for (let at = records.length - 1; at >= 0; at -= 1) this.add(records[at] as number, score, head);
    }
  }

  /** Counts a record for the clause that is being read. A number that no record has, from a damaged file, counts for nothing. */
  add(record: number, score: number, head: 0 | 1 = 0): void {
    if (record >= this.size) return;
    if (head === 1) this.#isHead[record] = 1;
    const best = this.#best[record] as number;
    if (best === 0) {
      this.#inClause[this.#clauseCount] = record;
      this.#clauseCount += 1;
    }
    if (score > best) this.#best[record] = score;
  }

  /** Ends a clause: what each record has of it is added to its total. */
  endClause(): void {
    for (let at = 0; at < this.#clauseCount; at += 1) {
      const record = this.#inClause[at] as number;
      const matched = this.#matched[record] as number;
      if (matched === 0) {
        this.#touched[this.#touchedCount] = record;
        this.#touchedCount += 1;
      }
      this.#total[record] = (this.#total[record] as number) + (this.#best[record] as number);
      this.#matched[record] = matched + 1;
      this.#heads[record] = (this.#heads[record] as number) + (this.#isHead[record] as number);
      this.#isHead[record] = 0;
      this.#best[record] = 0;
    }
    this.#clauseCount = 0;
  }

  /** Ends what is no clause: records that have it too score more, others do not score. */
  endBonus(): void {
    for (let at = 0; at < this.#clauseCount; at += 1) {
      const record = this.#inClause[at] as number;
      if (this.#matched[record] !== 0)
        this.#total[record] = (this.#total[record] as number) + (this.#best[record] as number);
      this.#isHead[record] = 0;
      this.#best[record] = 0;
    }
    this.#clauseCount = 0;
  }

  /** Everything that scored, and a clean board. `visit` sees each record once, in no order. */
  drain(visit: (record: number, score: number, matched: number, heads: number) => void): void {
    for (let at = 0; at < this.#touchedCount; at += 1) {
      const record = this.#touched[at] as number;
      const score = this.#total[record] as number;
      const matched = this.#matched[record] as number;
      this.#total[record] = 0;
      const heads = this.#heads[record] as number;
      this.#matched[record] = 0;
      this.#heads[record] = 0;
      visit(record, score, matched, heads);
    }
    this.#touchedCount = 0;
  }
}

/** Keeps the best of many by score; of equals the one with the higher number, which is the later report. */
export class BestOf {
  readonly #heap: Scored[] = [];

  readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  add(record: number, score: number, matched: number): void {
    const heap = this.#heap;
    const worst = heap[0];
    if (heap.length < this.most) {
      heap.push({ record, score, matched });
      this.#rise(heap.length - 1);
    } else if (worst && (score > worst.score || (score === worst.score && record > worst.record))) {
      heap[0] = { record, score, matched };
      this.#sink();
    }
  }

  /** The best first. */
  list(): readonly Scored[] {
    return this.#heap.toSorted((a, b) => (isWorse(a, b) ? 1 : -1));
  }

  #rise(from: number): void {
    const heap = this.#heap;
    for (let at = from; at > 0;) {
      const above = (at - 1) >> 1;
      if (!isWorse(heap[at] as Scored, heap[above] as Scored)) return;
      [heap[at], heap[above]] = [heap[above] as Scored, heap[at] as Scored];
      at = above;
    }
  }

  #sink(): void {
    const heap = this.#heap;
    for (let at = 0; ;) {
      let least = at;
      for (let below = 2 * at + 1; below <= 2 * at + 2 && below < heap.length; below += 1) {
        if (isWorse(heap[below] as Scored, heap[least] as Scored)) least = below;
      }
      if (least === at) return;
      [heap[at], heap[least]] = [heap[least] as Scored, heap[at] as Scored];
      at = least;
    }
  }
}

function isWorse(a: Scored, b: Scored): boolean {
  return a.score < b.score || (a.score === b.score && a.record < b.record);
}
