import type { GoldTimex } from './timeml-gold.ts';

/** Counts over any number of documents. */
export interface TimexCounts {
  readonly gold: number;
  readonly found: number;
  readonly strict: number;
  readonly relaxed: number;
  readonly value: number;
}

/** A pair that belongs together, or one that has no partner. */
export interface TimexPair {
  readonly gold?: GoldTimex;
  readonly found?: GoldTimex;
}

/** Nothing counted yet. */
export const NO_COUNTS: TimexCounts = { gold: 0, found: 0, strict: 0, relaxed: 0, value: 0 };

/** Pairs what people marked with what a program found: same extent first, then overlaps, each only once; the rest stay single. */
export function pairTimexes(gold: readonly GoldTimex[], found: readonly GoldTimex[]): readonly TimexPair[] {
  const left = new Set(found);
  const partners = new Map<GoldTimex, GoldTimex>();
  for (const same of [isSame, overlaps]) {
    for (const one of gold) {
      if (partners.has(one)) continue;
      const match = [...left].find((other) => same(one, other));
      if (match === undefined) continue;
      partners.set(one, match);
      left.delete(match);
    }
  }
  const paired = gold.map((one): TimexPair => {
    const match = partners.get(one);
    return match === undefined ? { gold: one } : { gold: one, found: match };
  });
  return [...paired, ...[...left].map((one) => ({ found: one }))];
}

/** Strict: same extent. Relaxed: an overlap. Value: an overlap and the same TIMEX3 value. */
export function countPairs(pairs: readonly TimexPair[]): TimexCounts {
  const matched = pairs.filter((pair) => pair.gold !== undefined && pair.found !== undefined);
  return {
    gold: pairs.filter((pair) => pair.gold !== undefined).length,
    found: pairs.filter((pair) => pair.found !== undefined).length,
    strict: matched.filter(({ gold, found }) => gold?.start === found?.start && gold?.end === found?.end).length,
    relaxed: matched.length,
    value: matched.filter(({ gold, found }) => gold?.value === found?.value).length,
  };
}

/** The sum of two counts. */
export function addCounts(a: TimexCounts, b: TimexCounts): TimexCounts {
  return {
    gold: a.gold + b.gold,
    found: a.found + b.found,
    strict: a.strict + b.strict,
    relaxed: a.relaxed + b.relaxed,
    value: a.value + b.value,
  };
}

/** F1 in per cent: the harmonic mean of the share of the found and the share of the marked that are right. */
export function toF1(counts: TimexCounts, right: 'strict' | 'relaxed' | 'value'): number {
  const all = counts.gold + counts.found;
  return all === 0 ? 0 : (200 * counts[right]) / all;
}

function isSame(a: GoldTimex, b: GoldTimex): boolean {
  return a.start === b.start && a.end === b.end;
}

function overlaps(a: GoldTimex, b: GoldTimex): boolean {
  return a.start < b.end && b.start < a.end;
}
