import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateEvents } from '../../bench/generate-events.ts';
import { allRows, toDayColumns } from './day-columns.ts';
import type { Box, FoldedColumns, Label } from './folded-layout.ts';
import { groupRows } from './group-rows.ts';
import { layoutDensity } from './layout-density.ts';
import type { DensityLayout } from './layout-density.ts';
import { layoutFolded } from './layout-folded.ts';
import { layoutJump } from './layout-jump.ts';
import type { JumpSegment } from './lay-jump-bar.ts';
import type { Lane, PlacedEvent } from './placed-event.ts';

const WIDTHS = [390, 700, 1180, 1440, 1920] as const;
/** Below this width the page is a list under a jump bar. */
const PLATE_WIDTH = 1180;

/** What the home page draws of any events at any width: columns, counts, or a jump bar over rows. */
function layHome(events: readonly PlacedEvent[], lanes: readonly Lane[], width: number) {
  if (width < PLATE_WIDTH)
    return { kind: 'strip', jump: layoutJump({ events, lanes, width }), rows: groupRows(events, lanes) } as const;
  const folded = layoutFolded({ events, lanes, width });
  if (folded.kind === 'columns') return folded;
  const columns = toDayColumns(events, lanes);
  return layoutDensity({ columns, rows: allRows(columns), width });
}

function labelsOf(laid: ReturnType<typeof layHome>): readonly Label[] {
  switch (laid.kind) {
    case 'strip':
      return laid.jump.map(({ label }: JumpSegment) => label);
    case 'density':
      return labelsOfCounts(laid);
    case 'columns':
      return labelsOfColumns(laid);
  }
}

function labelsOfCounts({ ticks, lanes }: DensityLayout): readonly Label[] {
  return [
    ...ticks.flatMap(({ label, above }) => [label, ...(above ? [above] : [])]),
    ...lanes.flatMap(({ peaks }) => peaks.map(({ label }) => label)),
  ];
}

function labelsOfColumns({ groups, columns, lanes }: FoldedColumns): readonly Label[] {
  return [
    ...groups,
    ...columns.flatMap((column) =>
      column.kind === 'fold' ? [column.label] : [column.figure, ...(column.note ? [column.note] : [])],
    ),
    ...lanes.flatMap(({ bars, cells }) => [
      ...bars.map(({ label }) => label),
      ...cells.flatMap(({ items, more }) => [...items.map(({ label }) => label), ...(more ? [more.label] : [])]),
    ]),
  ];
}

/** Labels that share more than a tenth of a pixel, which is rounding. */
function findOverlap(labels: readonly Label[]): readonly (readonly [Box, Box])[] {
  const drawn = labels.toSorted((a, b) => a.y - b.y);
  return drawn.flatMap((a, index) =>
    drawn
      .slice(index + 1)
      .filter((b) => a.x + a.width > b.x + 0.1 && b.x + b.width > a.x + 0.1 && a.y + a.height > b.y + 0.1)
      .map((b) => [a, b] as const),
  );
}

interface Collection {
  readonly seed: number;
  readonly count: number;
  readonly kind: 'wild' | 'news';
}

function check({ seed, count, kind }: Collection, width: number): void {
  const { events, lanes } = generateEvents({ seed, count, stories: 1 + (seed % 50), kind });
  const laid = layHome(events, lanes, width);
  const labels = labelsOf(laid).filter(({ lines }) => lines.some((line) => line !== ''));
  expect(findOverlap(labels)).toEqual([]);
  expect(labels.filter(({ x, width: wide }) => x < -0.1 || x + wide > width + 0.1)).toEqual([]);
  expect(JSON.stringify(layHome(structuredClone(events), lanes, width))).toBe(JSON.stringify(laid));
}

describe.each(WIDTHS)('the home page at %i pixels', (width) => {
  it('has no label on another and none over the edge, and is the same every time, whatever the events', () => {
    const collection = fc.record({
      seed: fc.nat(),
      count: fc.oneof(fc.integer({ min: 1, max: 70 }), fc.constantFrom(60, 61, 400)),
      kind: fc.constantFrom('wild' as const, 'news' as const),
    });
    fc.assert(
      fc.property(collection, (one) => check(one, width)),
      { numRuns: 12 },
    );
  });

  it('is so for 5,000 events', () => {
    check({ seed: width, count: 5000, kind: 'wild' }, width);
  });
});
