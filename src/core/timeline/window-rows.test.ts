import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateEvents } from '../../bench/generate-events.ts';
import { groupRows } from './group-rows.ts';
import type { RowFold, RowGroup } from './group-rows.ts';
import { findRow, windowRows } from './window-rows.ts';

function idsOf(groups: readonly (RowGroup | RowFold)[]): readonly string[] {
  return groups.flatMap((group) => (group.kind === 'fold' ? [] : group.events.map(({ id }) => id)));
}

describe('a window over rows', () => {
  it('holds exactly the rows of the span, with folds only between them, for any events', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 150 }), fc.nat(150), fc.nat(80), (seed, count, from, length) => {
        const { events, lanes } = generateEvents({ seed, count, stories: 3, kind: 'wild' });
        const { groups } = groupRows(events, lanes);
        const cut = windowRows(groups, { from, to: from + length });
        expect(idsOf(cut)).toEqual(idsOf(groups).slice(from, from + length));
        const ends = [cut[0], cut.at(-1)].filter((group) => group?.kind === 'fold');
        expect(ends).toEqual([]);
        if (cut[0]?.kind === 'group') expect(cut[0].isNewLane).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('finds the row at which a stretch of time begins, and that of an event', () => {
    const { events, lanes } = generateEvents({ seed: 4, count: 90, stories: 3, kind: 'news' });
    const { groups } = groupRows(events, lanes);
    const last = groups.findLast((group) => group.kind === 'group');
    const row = findRow(groups, ({ segment }) => (segment === last?.segment ? 0 : -1)) ?? -1;
    const [first] = windowRows(groups, { from: row, to: row + 1 });
    expect(first).toMatchObject({ kind: 'group', segment: last?.segment });
    const ids = idsOf(groups);
    const wanted = ids[50];
    expect(findRow(groups, (group) => group.events.findIndex(({ id }) => id === wanted))).toBe(50);
    expect(findRow(groups, () => -1)).toBeUndefined();
  });
});
