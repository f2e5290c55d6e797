import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateEvents } from '../../bench/generate-events.ts';
import { eventAt } from '../../bench/place-event.ts';
import type { Box, FoldedColumns, Item, Label } from './folded-layout.ts';
import { layoutFolded, type FoldedInput } from './layout-folded.ts';
import { measureText } from './measure-text.ts';
import type { PlacedEvent } from './placed-event.ts';

const LANES = [
  { story: 'a', title: 'The ferry' },
  { story: 'b', title: 'The bridge' },
];

function columnsOf(input: Partial<FoldedInput> & Pick<FoldedInput, 'events'>): FoldedColumns {
  const laid = layoutFolded({ lanes: LANES, width: 1392, ...input });
  if (laid.kind !== 'columns') throw new Error(`too dense: ${laid.why}`);
  return laid;
}

function itemsOf({ lanes }: FoldedColumns): readonly Item[] {
  return lanes.flatMap(({ bars, cells }) => [...bars, ...cells.flatMap(({ items }) => items)]);
}

/** All that is drawn as text or as a bar, with lane bands. */
function boxesOf(laid: FoldedColumns): readonly Box[] {
  const labels: Label[] = [
    ...laid.groups,
    ...laid.columns.flatMap((column) =>
      column.kind === 'fold' ? [column.label] : [column.figure, ...(column.note ? [column.note] : [])],
    ),
    ...laid.lanes.flatMap(({ cells }) => cells.flatMap(({ more }) => (more ? [more.label] : []))),
    ...itemsOf(laid).map(({ label }) => label),
  ];
  const bars = itemsOf(laid).flatMap(({ bar }) => (bar ? [bar] : []));
  return [...labels.filter(({ lines }) => lines.length > 0), ...bars, ...laid.lanes.map(({ band }) => band)];
}

/** Pairs of boxes that share an area; a tenth of a pixel is rounding. */
function overlaps(boxes: readonly Box[]): readonly (readonly [Box, Box])[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          a.x + a.width > b.x + 0.1 &&
          b.x + b.width > a.x + 0.1 &&
          a.y + a.height > b.y + 0.1 &&
          b.y + b.height > a.y + 0.1,
      )
      .map((b) => [a, b] as const),
  );
}

const EXAMPLE: readonly PlacedEvent[] = [
  eventAt('198X', { title: 'Old ferry is built in a yard that is no more' }),
  eventAt('2023-06', { story: 'b', when: { ...eventAt('2023-06').when, basis: 'unclear' }, title: 'Bridge closes' }),
  eventAt('2023-07', { title: 'Council looks at the plans' }),
  eventAt('2023-09-13', { title: 'Ferry and bridge are compared' }),
  eventAt('2023-09-15', { title: 'Yard shows its new ferry' }),
  ...[1, 2, 3, 4, 5, 6].map((order) => eventAt('2023-09-16', { order, title: `Ferry sails for the ${order}th time` })),
  eventAt('2023-09-17', { modality: 'expected', title: 'Ferry is expected to sail back' }),
  eventAt('2023-10-07', { story: 'b', title: 'Bridge opens' }),
  eventAt('2024-07-22/2024-07-27', { story: 'b', title: 'Bridge is painted some day that week' }),
  eventAt('2024-07-25', { story: 'b', title: 'Painters meet' }),
  ...[1, 2, 3].map((order) =>
    eventAt('2024-07-27', { story: 'b', order, title: `Bridge lifts for the ${order}th time` }),
  ),
];

describe('the folded timeline', () => {
  const laid = columnsOf({ events: EXAMPLE });
  const figures = laid.columns.map((column) =>
    column.kind === 'fold' ? `⌇${column.label.lines.join(' ')}` : column.figure.lines.join(' '),
  );

  it('has a column for each unit and a fold for each silence', () => {
    expect(figures.join('|')).toBe('1980s|⌇33 yrs|June?|July|⌇6 wks|13|14|15|16|17|⌇20 d|7|⌇9 mo|22|23|24|25|26|27');
    expect(laid.groups.flatMap(({ lines }) => lines)).toEqual(['2023', 'September 2023', 'Oct 2023', 'July 2024']);
  });

  it('gives a cell the width of its number of events or its longest word, an empty one 24, and the slack to the two largest', () => {
    const widths = laid.columns.map(({ width }) => Math.round(width));
    const slack = (widths[8] ?? 0) - 84 - 44 * Math.log2(6);
    expect(slack).toBeGreaterThan(0);
    expect((widths[18] ?? 0) - 84 - 44 * Math.log2(3)).toBeCloseTo(slack, -1);
    expect([widths[0], widths[1], widths[5], widths[6], widths[13]]).toEqual([84, 28, 86, 24, 84]);
    expect(widths.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1392, -1);
  });

  it('draws each certainty as its shape, a span as a bar over its cells', () => {
    const shapes = new Map(itemsOf(laid).map(({ event, certainty }) => [event.when.edtf, certainty]));
    expect(Object.fromEntries(shapes)).toMatchObject({
      '198X': 'span',
      '2023-06': 'unclear',
      '2023-09-13': 'given',
      '2023-09-17': 'expected',
    });
    const week = laid.lanes[1]?.bars[0];
    const [from, to] = [laid.columns[13], laid.columns[18]];
    expect(week?.certainty).toBe('span');
    expect(week?.bar?.x).toBeCloseTo((from?.x ?? 0) + 8);
    expect((week?.bar?.x ?? 0) + (week?.bar?.width ?? 0)).toBeCloseTo((to?.x ?? 0) + (to?.width ?? 0) - 4);
  });

  it('lists a day in the order of telling, and lanes by their first event', () => {
    const day = laid.lanes[0]?.cells.find(({ items }) => items.length === 6);
    expect(day?.items.map(({ event }) => event.order)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(laid.lanes.map(({ title, tint, count }) => `${title} ${tint} ${count}`)).toEqual([
      'The ferry sea 11',
      'The bridge land 7',
    ]);
  });

  it('tightens columns that are a quarter too wide, and gives up on more', () => {
    const tight = columnsOf({ events: EXAMPLE, width: 1240 });
    const last = tight.columns.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(1240);
    expect(tight.columns.every((column) => column.kind === 'fold' || column.count === 0 || column.width >= 70)).toBe(
      true,
    );
    expect(layoutFolded({ events: EXAMPLE, lanes: LANES, width: 900 })).toEqual({ kind: 'density', why: 'width' });
  });

  it('lists eight of a crowded cell, told by most, when columns are asked for', () => {
    const events = Array.from({ length: 11 }, (_, order) =>
      eventAt('2024-03-01', { order, articles: order % 3 === 0 ? 1 : 2 }),
    );
    expect(layoutFolded({ events, lanes: LANES, width: 1392 })).toEqual({ kind: 'density', why: 'cell' });
    const cell = columnsOf({ events, crowded: 'columns' }).lanes[0]?.cells[0];
    expect(cell?.items.map(({ event }) => event.order)).toEqual([0, 1, 2, 4, 5, 7, 8, 10]);
    expect(cell?.more?.label.lines).toEqual(['3 more']);
  });

  it('asks for density with more than sixty events, and takes none', () => {
    expect(layoutFolded({ ...generateEvents({ seed: 1, count: 61, stories: 2, kind: 'news' }), width: 1392 })).toEqual({
      kind: 'density',
      why: 'events',
    });
    expect(columnsOf({ events: [] })).toMatchObject({ columns: [], lanes: [], undated: [] });
    expect(columnsOf({ events: [eventAt('../2023')] })).toMatchObject({ columns: [], undated: [{ story: 'a' }] });
  });

  it('never lets two labels, bars or bands overlap, nor leave the plate, nor a line its label', () => {
    let drawn = 0;
    const widths = [700, 1180, 1392, 1440, 1920];
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 40 }), fc.constantFrom(...widths), (seed, count, width) => {
        const kind = seed % 2 === 0 ? 'wild' : 'news';
        const result = layoutFolded({
          ...generateEvents({ seed, count, stories: 1 + (seed % 5), kind }),
          width,
          crowded: 'columns',
        });
        if (result.kind !== 'columns') return;
        drawn += 1;
        expect(overlaps(boxesOf(result))).toEqual([]);
        expect(
          boxesOf(result).filter(
            (box) => box.x < 0 || box.x + box.width > width + 0.1 || box.y + box.height > result.height,
          ),
        ).toEqual([]);
        const wide = itemsOf(result).filter(({ label }) =>
          label.lines.some(
            (line) => Array.from(line).length > 2 && measureText(line, 'condensed-700', 15) > label.width,
          ),
        );
        expect(wide).toEqual([]);
        const shown = itemsOf(result).length + result.undated.length;
        const left = result.lanes.flatMap(({ cells }) => cells.flatMap(({ more }) => more?.events ?? [])).length;
        expect(shown + left).toBe(count);
      }),
      { numRuns: 80 },
    );
    expect(drawn).toBeGreaterThan(20);
  });
});
