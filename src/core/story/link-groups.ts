import type { Relations } from './relate-articles.ts';

interface Group {
  readonly members: number[];
  /** Other group → the sum of the likenesses between its members and this group's. */
  readonly sums: Map<number, number>;
}

/**
 * Joins into groups what is alike on average: two groups become one while the mean likeness of their members, pair by pair, is at least `least`.
 * What is not related counts as 0, so no chain of neighbours joins all. A group goes by its first member.
 * Source: average linkage by nearest-neighbour chains, Murtagh, 1983.
 */
export function linkGroups(relations: Relations, least: number): readonly (readonly number[])[] {
  const groups = new Map<number, Group>(
    relations.map((related, index) => [index, { members: [index], sums: new Map(related) }]),
  );
  for (let start = 0; start < relations.length; start += 1) {
    const chain = groups.has(start) ? [start] : [];
    while (chain.length > 0) {
      const top = chain.at(-1) ?? start;
      const before = chain.at(-2);
      const nearest = findNearest(groups, top, { least, before });
      if (nearest === undefined) chain.pop();
      else if (nearest !== before) chain.push(nearest);
      else {
        chain.splice(-2);
        merge(groups, Math.min(top, nearest), Math.max(top, nearest));
        chain.push(...(chain.length === 0 && groups.has(start) ? [start] : []));
      }
    }
  }
  return [...groups.values()].map(({ members }) => members.toSorted((a, b) => a - b));
}

interface Wish {
  readonly least: number;
  /** Wins among equals, or the chain would run in a circle. */
  readonly before: number | undefined;
}

function findNearest(groups: ReadonlyMap<number, Group>, own: number, { least, before }: Wish): number | undefined {
  const group = groups.get(own);
  let nearest: number | undefined;
  let most = least;
  for (const [other, sum] of group?.sums ?? []) {
    const mean = sum / ((group?.members.length ?? 1) * (groups.get(other)?.members.length ?? 1));
    const wins = nearest === undefined || other === before || (nearest !== before && other < nearest);
    if (mean > most || (mean === most && wins)) {
      nearest = other;
      most = mean;
    }
  }
  return nearest;
}

function merge(groups: Map<number, Group>, into: number, from: number): void {
  const kept = groups.get(into);
  const gone = groups.get(from);
  if (kept === undefined || gone === undefined) return;
  kept.members.push(...gone.members);
  kept.sums.delete(from);
  for (const [other, sum] of gone.sums) {
    const sums = groups.get(other)?.sums;
    sums?.delete(from);
    if (other === into) continue;
    const both = (kept.sums.get(other) ?? 0) + sum;
    kept.sums.set(other, both);
    sums?.set(into, both);
  }
  groups.delete(from);
}
