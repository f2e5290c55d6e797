import type { RowFold, RowGroup } from './group-rows.ts';

/** Rows from one place to before another, counted over all groups. */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
}

/** The groups that have rows in the span, cut to them, and the folds between these. The first of them always names its story. */
export function windowRows(
  groups: readonly (RowGroup | RowFold)[],
  { from, to }: RowSpan,
): readonly (RowGroup | RowFold)[] {
  const cut: (RowGroup | RowFold)[] = [];
  let at = 0;
  for (const group of groups) {
    if (group.kind === 'fold') {
      if (at > from && at < to) cut.push(group);
      continue;
    }
    const events = group.events.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += group.events.length;
    if (events.length > 0) cut.push({ ...group, events, isNewLane: group.isNewLane || cut.length === 0 });
  }
  return cut;
}

/** The first row that `pick` finds; it gives the row's place in a group, -1 when it is not there. `undefined` when it is in none. */
export function findRow(
  groups: readonly (RowGroup | RowFold)[],
  pick: (group: RowGroup) => number,
): number | undefined {
  let at = 0;
  for (const group of groups) {
    if (group.kind === 'fold') continue;
    const place = pick(group);
    if (place !== -1) return at + place;
    at += group.events.length;
  }
  return undefined;
}
