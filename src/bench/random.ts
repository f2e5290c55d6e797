/** Repeatable chance: the same seed gives the same choices on every machine. */
export interface Random {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  /** One of the entries, which must not be empty. */
  pick<T>(entries: readonly T[]): T;
  /** Whether something of this probability, 0 to 1, happens now. */
  chance(probability: number): boolean;
}

/** Chance from a seed, by the mulberry32 generator (Ettinger, public domain). Not for security. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    chance: (probability) => next() < probability,
    pick: (entries) => {
      const entry = entries[below(entries.length)];
      if (entry === undefined) throw new Error('There is nothing to pick from');
      return entry;
    },
  };
}
