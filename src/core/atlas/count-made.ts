import type { Made } from '../correction/correction.ts';
import type { Atlas } from './atlas.ts';

/** How many things of one kind there are, and how they came about. */
export interface MadeCount {
  readonly rule: number;
  readonly hand: number;
  readonly both: number;
}

/** For each kind of thing that is drawn, how it came about. */
export interface MadeCounts {
  readonly events: MadeCount;
  readonly names: MadeCount;
  readonly links: MadeCount;
  readonly quotes: MadeCount;
}

/** Counts what came by rule alone, by hand alone, and by rule with a change by hand. */
export function countMade({ events, names, links, quotes }: Pick<Atlas, keyof MadeCounts>): MadeCounts {
  return { events: count(events), names: count(names), links: count(links), quotes: count(quotes) };
}

function count(things: readonly Made[]): MadeCount {
  const of = (kind: Made['by']): number => things.filter(({ by }) => by === kind).length;
  return { rule: of('rule'), hand: of('hand'), both: of('both') };
}

/** The part, 0 to 1, that came by rule alone; 1 when there is nothing. */
export function shareByRule(counts: MadeCounts): number {
  const all = Object.values(counts) as readonly MadeCount[];
  const rule = all.reduce((sum, one) => sum + one.rule, 0);
  const total = all.reduce((sum, one) => sum + one.rule + one.hand + one.both, 0);
  return total === 0 ? 1 : rule / total;
}
