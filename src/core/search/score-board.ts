import { rarity, slotScore } from './index-settings.ts';
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
  readonly #touched: number[] = [];
  #inClause: number[] = [];

  readonly size: number;

  constructor(size: number) {
    this.size = size;
    this.#total = new Float32Array(size);
    this.#best = new Float32Array(size);
    this.#matched = new Uint8Array(size);
  }

  /** Counts the lists of a term for the clause that is being read. */
  addSlots(slots: Slots, weight: number, count: number): void {
    const rare = rarity(count, this.size) * weight;
    for (const [slot, records] of slots.entries()) {
      if (records === undefined) continue;
      const score = rare * slotScore(slot);
      for (const record of records) this.add(record, score);
    }
  }

  add(record: number, score: number): void {
    const best = this.#best[record] ?? 0;
    if (best === 0) this.#inClause.push(record);
    if (score > best) this.#best[record] = score;
  }

  /** Ends a clause: what each record has of it is added to its total. */
  endClause(): void {
    for (const record of this.#inClause) {
      if (this.#matched[record] === 0) this.#touched.push(record);
      this.#total[record] = (this.#total[record] ?? 0) + (this.#best[record] ?? 0);
      this.#matched[record] = (this.#matched[record] ?? 0) + 1;
      this.#best[record] = 0;
    }
    this.#inClause = [];
  }

  /** Everything that scored, and a clean board. `visit` sees each record once, in no order. */
  drain(visit: (scored: Scored) => void): void {
    for (const record of this.#touched) {
      visit({ record, score: this.#total[record] ?? 0, matched: this.#matched[record] ?? 0 });
      this.#total[record] = 0;
      this.#matched[record] = 0;
    }
    this.#touched.length = 0;
  }
}

/** Keeps the best of many by score; of equals the one with the higher number, which is the later report. */
export class BestOf {
  readonly #heap: Scored[] = [];

  readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  add(scored: Scored): void {
    const heap = this.#heap;
    if (heap.length < this.most) {
      heap.push(scored);
      this.#rise(heap.length - 1);
    } else if (heap[0] && isWorse(heap[0], scored)) {
      heap[0] = scored;
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
      for (const below of [2 * at + 1, 2 * at + 2]) {
        if (below < heap.length && isWorse(heap[below] as Scored, heap[least] as Scored)) least = below;
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
