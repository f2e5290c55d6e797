import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateEvents } from '../../bench/generate-events.ts';
import { eventAt } from '../../bench/place-event.ts';
import { groupRows } from './group-rows.ts';
import type { RowGroup } from './group-rows.ts';
import { layoutFolded } from './layout-folded.ts';
import { listMarks, MARK_KEYS, moveMark } from './move-mark.ts';
import type { FoldedColumns } from './folded-layout.ts';
import type { PlacedEvent } from './placed-event.ts';

const LANES = [
  { story: 'a', title: 'The ferry' },
  { story: 'b', title: 'The bridge' },
];

function groupsOf(events: readonly PlacedEvent[]): readonly RowGroup[] {
  return groupRows(events, LANES).groups.flatMap((group) => (group.kind === 'group' ? [group] : []));
}

describe('a timeline as rows', () => {
  const events = [
    eventAt('198X'),
    eventAt('2023-09-16', { order: 1, story: 'b' }),
    eventAt('2023-09-16', { order: 2 }),
    eventAt('2023-09-16', { order: 3 }),
    eventAt('2023-09-17', { story: 'a' }),
    eventAt('', { id: 'undated' }),
  ];

  it('has a group for each story and date, folds between, and what has no date last', () => {
    const { groups, undated } = groupRows(events, LANES);
    expect(
      groups.map((one) => (one.kind === 'fold' ? one.text : `${one.title}, ${one.dateName}, ${one.events.length}`)),
    ).toEqual([
      'The ferry, the 1980s, 1',
      '33 years folded',
      'The ferry, 16 September 2023, 2',
      'The bridge, 16 September 2023, 1',
      'The ferry, 17 September 2023, 1',
    ]);
    expect(undated.map(({ id }) => id)).toEqual(['undated']);
  });

  it('names a lane only where it changes', () => {
    expect(groupsOf(events).map(({ isNewLane }) => isNewLane)).toEqual([true, false, true, true]);
  });

  it('sets dates large where they are short', () => {
    expect(groupsOf(events).map(({ figure, isLarge, note }) => [figure, isLarge, note])[1]).toEqual([
      '16',
      true,
      'Sat',
    ]);
    expect(groupsOf([eventAt('198X')])[0]).toMatchObject({ figure: '1980s', isLarge: false });
  });

  it('loses no event and names none twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer(), (count, seed) => {
        const made = generateEvents({ seed, count, stories: 3, kind: 'news' });
        const { groups, undated } = groupRows(made.events, made.lanes);
        const ids = [...groups.flatMap((one) => (one.kind === 'group' ? one.events : [])), ...undated].map(
          ({ id }) => id,
        );
        expect(ids.toSorted()).toEqual(made.events.map(({ id }) => id).toSorted());
      }),
      { numRuns: 40 },
    );
  });
});

describe('keys on a plate', () => {
  const days = [
    eventAt('2023-09-14', { order: 1, id: 'a1' }),
    eventAt('2023-09-16', { order: 1, id: 'a2' }),
    eventAt('2023-09-16', { order: 2, id: 'a3' }),
    eventAt('2023-09-17', { order: 1, id: 'b1', story: 'b' }),
  ];
  const marks = listMarks(layoutFolded({ events: days, lanes: LANES, width: 1392 }) as FoldedColumns);

  it.each([
    ['a1', 'ArrowRight', 'a2'],
    ['a2', 'ArrowRight', 'a2'],
    ['a3', 'ArrowLeft', 'a1'],
    ['a1', 'ArrowDown', 'a2'],
    ['a2', 'ArrowDown', 'a3'],
    ['a2', 'ArrowUp', 'a1'],
    ['a1', 'ArrowUp', 'a1'],
    ['a1', 'PageDown', 'b1'],
    ['b1', 'PageUp', 'a2'],
    ['b1', 'PageDown', 'b1'],
    ['a3', 'Home', 'a1'],
    ['a1', 'End', 'a3'],
    ['gone', 'ArrowDown', 'a1'],
  ] as const)('from %s %s leads to %s', (from, key, to) => {
    expect(moveMark(marks, from, key)).toBe(to);
  });

  it('lead nowhere on an empty plate', () => {
    expect(moveMark([], 'a1', 'Home')).toBeUndefined();
  });

  it('reach every mark of a lane, whatever is drawn', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 50 }), (seed, count) => {
        const made = generateEvents({ seed, count, stories: 3, kind: 'news' });
        const laid = layoutFolded({ ...made, width: 1392, crowded: 'columns' });
        if (laid.kind !== 'columns') return;
        for (const lane of listMarks(laid)) {
          const all = lane.columns.flatMap(({ items }) => items.map(({ event }) => event.id));
          let at = all[0] ?? '';
          const seen = [at];
          for (let step = 1; step < all.length; step += 1)
            seen.push((at = moveMark(listMarks(laid), at, 'ArrowDown') ?? ''));
          expect(seen).toEqual(all.length === 0 ? [''] : all);
          for (const key of MARK_KEYS) expect(moveMark(listMarks(laid), at, key)).toBeTypeOf('string');
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('columns made for more events than are shown', () => {
  it('stay where they are, and show only these', () => {
    const all = [eventAt('2023-09-14'), eventAt('2023-09-16', { order: 1 }), eventAt('2024-01-02', { story: 'b' })];
    const whole = layoutFolded({ events: all, lanes: LANES, width: 1392 }) as FoldedColumns;
    const some = layoutFolded({ events: all.slice(0, 1), axis: all, lanes: LANES, width: 1392 }) as FoldedColumns;
    expect(some.columns.map(({ x }) => x)).toEqual(whole.columns.map(({ x }) => x));
    expect(some.lanes.map(({ count }) => count)).toEqual([1, 0]);
    expect(listMarks(some).flatMap(({ columns }) => columns)).toHaveLength(1);
  });

  it('list as many events of a cell as are asked for', () => {
    const day = Array.from({ length: 12 }, (_, order) => eventAt('2023-09-16', { order }));
    const lay = (listed: number) =>
      layoutFolded({ events: day, lanes: LANES, width: 1392, crowded: 'columns', listed }) as FoldedColumns;
    expect(lay(8).lanes[0]?.cells[0]).toMatchObject({ items: { length: 8 }, more: { events: { length: 4 } } });
    expect(lay(Infinity).lanes[0]?.cells[0]?.items).toHaveLength(12);
  });
});

describe('columns with too little room', () => {
  const events = ['01', '03', '05', '07', '09', '11', '13', '15', '17', '19', '21', '23'].map((day) =>
    eventAt(`2023-09-${day}`),
  );

  it('are counts by themselves, and drawn together where columns are asked for', () => {
    const input = { events, lanes: LANES, width: 1000 };
    expect(layoutFolded(input)).toEqual({ kind: 'density', why: 'width' });
    const laid = layoutFolded({ ...input, width: 1130, crowded: 'columns' }) as FoldedColumns;
    expect(laid.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1130);
  });
});
