import { HEAD_SLOTS, rarity, slotScore } from './index-settings.ts';
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

  /** Counts the lists of a term for the clause that is being read. The same as `add` for each record, in one loop: most of a search is spent here. */
  addSlots(slots: Slots, weight: number, count: number): void {
    const rare = rarity(count, this.size) * weight;
    const [best, heads, inClause, size] = [this.#best, this.#isHead, this.#inClause, this.size];
    let held = this.#clauseCount;
    for (let slot = 0; slot < slots.length; slot += 1) {
      const records = slots[slot];
      if (records === undefined) continue;
      const score = rare * slotScore(slot);
      const isHead = slot < HEAD_SLOTS;
      // The last first: of equals the later report is kept, so that those that follow are turned away at once.
      for (let at = records.length - 1; at >= 0; at -= 1) {
        const record = records[at] as number;
        if (record >= size) continue;
        const before = best[record] as number;
        if (before === 0) inClause[held++] = record;
        if (score > before) best[record] = score;
        if (isHead) heads[record] = 1;
      }
    }
    this.#clauseCount = held;
  }

  /** Counts a record for the clause that is being read. A number that no record has, from a damaged file, counts for nothing. */
  add(record: number, score: number): void {
    if (record >= this.size) return;
    const best = this.#best[record] as number;
    if (best === 0) {
      this.#inClause[this.#clauseCount] = record;
      this.#clauseCount += 1;
    }
    if (score > best) this.#best[record] = score;
  }

  /** Ends a clause: what each record has of it is added to its total. */
  endClause(): void {
    const [total, best, matched, heads, isHead] = [this.#total, this.#best, this.#matched, this.#heads, this.#isHead];
    for (let at = 0; at < this.#clauseCount; at += 1) {
      const record = this.#inClause[at] as number;
      const clauses = matched[record] as number;
      if (clauses === 0) this.#touched[this.#touchedCount++] = record;
      total[record] = (total[record] as number) + (best[record] as number);
      matched[record] = clauses + 1;
      if (isHead[record] === 1) heads[record] = (heads[record] as number) + 1;
      best[record] = isHead[record] = 0;
    }
    this.#clauseCount = 0;
  }

  /** Ends what is no clause: records that have it too score more, as those with all words in the head, others do not score. */
  endBonus(): void {
    const [total, best, matched] = [this.#total, this.#best, this.#matched];
    for (let at = 0; at < this.#clauseCount; at += 1) {
      const record = this.#inClause[at] as number;
      if (matched[record] !== 0) {
        total[record] = (total[record] as number) + (best[record] as number);
        this.#heads[record] = matched[record] as number;
      }
      best[record] = this.#isHead[record] = 0;
    }
    this.#clauseCount = 0;
  }

  /** Everything that scored, and a clean board. `visit` sees each record once, in no order. */
  drain(visit: (record: number, score: number, matched: number, heads: number) => void): void {
    const [total, matched, heads] = [this.#total, this.#matched, this.#heads];
    if (this.#touchedCount * MANY > this.size) {
      for (let record = this.size - 1; record >= 0; record -= 1) {
        const clauses = matched[record] as number;
        if (clauses !== 0) visit(record, total[record] as number, clauses, heads[record] as number);
      }
      for (const board of [total, matched, heads]) board.fill(0);
    } else {
      for (let at = 0; at < this.#touchedCount; at += 1) {
        const record = this.#touched[at] as number;
        visit(record, total[record] as number, matched[record] as number, heads[record] as number);
        total[record] = matched[record] = heads[record] = 0;
      }
    }
    this.#touchedCount = 0;
  }
}

/** Where more than one in so many records scored, going through all of them in order costs less than through the list. */
const MANY = 6;

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
