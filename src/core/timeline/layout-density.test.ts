import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateEvents } from '../../bench/generate-events.ts';
import { eventAt } from '../../bench/place-event.ts';
import { binOf, COUNT_UNITS, daysOfBin, nameBin } from './count-unit.ts';
import { allRows, toDayColumns } from './day-columns.ts';
import { layoutDensity, type DensityLayout } from './layout-density.ts';
import type { Lane, PlacedEvent } from './placed-event.ts';

/** How many elements a figure needs: bars, two for each peak and tick, three for each lane. */
function elementsOf({ overview, lanes, ticks }: DensityLayout): number {
  const inLanes = lanes.reduce((sum, { bars, peaks }) => sum + bars.length + 2 * peaks.length + 3, 0);
  return overview.length + inLanes + 2 * ticks.length;
}

function lay(events: readonly PlacedEvent[], lanes: readonly Lane[], width: number): DensityLayout {
  const columns = toDayColumns(events, lanes);
  return layoutDensity({ columns, rows: allRows(columns), width });
}

describe('the timeline as counts', () => {
  const many = generateEvents({ seed: 7, count: 5000, stories: 50, kind: 'news' });
  const laid = lay(many.events, many.lanes, 1392);

  it('counts two years by weeks, the nine largest stories in lanes and the others in words', () => {
    expect(laid.unit).toBe('week');
    expect(laid.lanes).toHaveLength(9);
    const shown = laid.lanes.reduce((sum, { count }) => sum + count, 0);
    expect(laid.rest).toEqual({
      stories: 41,
      events: 5000 - shown,
      text: `41 more stories with ${(5000 - shown).toLocaleString('en')} events`,
    });
    expect(elementsOf(laid)).toBeLessThanOrEqual(1200);
  });

  it('draws bars on one linear scale, at least two pixels high', () => {
    const bars = laid.lanes.flatMap((lane) => lane.bars);
    const tallest = Math.max(...bars.map(({ height }) => height));
    const strays = bars.filter(
      ({ count, height }) => Math.abs(height - Math.max(2, (tallest * count) / laid.most)) > 0.01,
    );
    expect(strays).toEqual([]);
    expect(
      laid.lanes.every(({ count, loose, bars: own }) => own.reduce((sum, bar) => sum + bar.count, loose) === count),
    ).toBe(true);
  });

  it('names up to four peaks of a lane, no two nearer than 190 pixels', () => {
    for (const { peaks, bars } of laid.lanes) {
      expect(peaks.length).toBeGreaterThan(0);
      expect(peaks.length).toBeLessThanOrEqual(4);
      expect(Math.max(...peaks.map(({ count }) => count))).toBe(Math.max(...bars.map(({ count }) => count)));
      const gaps = peaks.slice(1).map(({ label }, index) => label.x - (peaks[index]?.label.x ?? 0));
      expect(gaps.filter((gap) => gap < 190)).toEqual([]);
    }
  });

  it('counts what is known only to the month by months', () => {
    const events = Array.from({ length: 70 }, (_, order) =>
      eventAt(order % 2 === 0 ? '2024-03' : '2024-05-02', { order }),
    );
    const { unit, lanes, bins, nameOf } = lay(events, [], 1000);
    expect(unit).toBe('month');
    expect(bins.map((_, bin) => nameOf(bin))).toEqual(['March 2024', 'April 2024', 'May 2024']);
    expect(lanes[0]?.summary).toBe('70 events, most in March 2024 (35)');
  });

  it('says how many events no bar counts', () => {
    const events = [...Array.from({ length: 20 }, (_, order) => eventAt('2024-03-04', { order })), eventAt('2024-03')];
    const [lane] = lay(events, [{ story: 'a', title: 'Ferry' }], 1000).lanes;
    expect([lane?.loose, lane?.summary]).toEqual([
      1,
      '21 events, most on 4 March 2024 (20); 1 known only to a longer time',
    ]);
  });

  it('names a peak by its time where the title of its event is not at hand', () => {
    const events = Array.from({ length: 3 }, (_, order) => eventAt('2024-03-04', { order }));
    const columns = toDayColumns(events, []);
    const [lane] = layoutDensity({ columns: { ...columns, titles: new Map() }, rows: [0, 1, 2], width: 1000 }).lanes;
    expect(lane?.peaks.map(({ label }) => label.lines)).toEqual([['4 March 2024']]);
  });

  it('draws nothing of nothing', () => {
    expect(lay([], [], 390)).toMatchObject({ overview: [], lanes: [], most: 0 });
  });

  it('counts every event once in any collection, with labels apart and at most 1,200 elements', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 1, max: 400 }),
        fc.constantFrom(700, 1180, 1920),
        (seed, count, width) => {
          const { events, lanes } = generateEvents({ seed, count, stories: 1 + (seed % 14), kind: 'wild' });
          const result = lay(events, lanes, width);
          const undated = events.filter(({ when }) => when.begin === undefined).length;
          const shown = result.lanes.reduce((sum, lane) => sum + lane.count, 0);
          expect(shown + (result.rest?.events ?? 0) + undated).toBe(count);
          expect(elementsOf(result)).toBeLessThanOrEqual(1200);
          const rows = [
            ...result.lanes.map(({ peaks }) => peaks.map(({ label }) => label)),
            result.ticks.map(({ label }) => label).filter(({ lines }) => lines.length > 0),
          ];
          rows.push(result.ticks.flatMap(({ above }) => (above ? [above] : [])));
          for (const row of rows) {
            const hits = row.filter((label, index) => label.x + label.width > (row[index + 1]?.x ?? width) + 0.1);
            expect(hits).toEqual([]);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each(COUNT_UNITS)('has a first and a last day for each %s', (unit) => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        const { begin, end } = daysOfBin(unit, binOf(unit, day));
        expect(
          begin <= day &&
            day <= end &&
            binOf(unit, begin) === binOf(unit, end) &&
            binOf(unit, end + 1) === binOf(unit, day) + 1,
        ).toBe(true);
        expect(nameBin(unit, binOf(unit, day))).not.toBe('');
      }),
      { numRuns: 30 },
    );
  });
});
