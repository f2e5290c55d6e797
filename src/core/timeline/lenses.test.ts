import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateEvents } from '../../bench/generate-events.ts';
import { eventAt } from '../../bench/place-event.ts';
import { layoutInOrder } from './layout-in-order.ts';
import { layoutToScale } from './layout-to-scale.ts';
import { layoutTold } from './layout-told.ts';

const EVENTS = [
  eventAt('2023-09-17', { title: 'Ferry comes back' }),
  eventAt('2023-09-15', { title: 'Ferry sails' }),
  eventAt('2023-07', { story: 'b', title: 'Bridge is painted' }),
];

describe('in order', () => {
  it('writes the interval to the next between rows', () => {
    const { rows } = layoutInOrder(EVENTS);
    expect(rows.map(({ date, event, interval }) => [date, event.title, interval])).toEqual([
      ['July 2023', 'Bridge is painted', 'about 6 weeks later'],
      ['15 September 2023', 'Ferry sails', '2 days later'],
      ['17 September 2023', 'Ferry comes back', undefined],
    ]);
    expect(layoutInOrder(EVENTS, 1).rows).toEqual(rows.slice(0, 1));
  });

  it('has a row for each of any events that has a date', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 0, max: 100 }), (seed, count) => {
        const { events } = generateEvents({ seed, count, stories: 3, kind: 'wild' });
        const { rows, undated } = layoutInOrder(events);
        expect(new Set([...rows.map(({ event }) => event.id), ...undated.map(({ id }) => id)]).size).toBe(count);
      }),
      { numRuns: 25 },
    );
  });
});

describe('to scale', () => {
  it('places days by their distance, spans by their length', () => {
    const { lanes, scale } = layoutToScale({
      events: EVENTS,
      lanes: [],
      width: 1016,
      from: '2023-07-01',
      to: '2023-10-08',
    });
    expect(scale).toMatchObject({ x: 8, width: 1000 });
    expect(
      lanes.map(({ story, marks }) => [story, ...marks.map(({ x, width }) => `${Math.round(x)}+${Math.round(width)}`)]),
    ).toEqual([
      ['b', '8+310'],
      ['a', '768+12', '788+12'],
    ]);
  });

  it('shows only the window, and titles only where asked and free', () => {
    const window = { from: '2023-09-01', to: '2023-09-30', labelled: EVENTS.map(({ id }) => id) };
    const { lanes } = layoutToScale({ events: EVENTS, lanes: [], width: 300, ...window });
    expect(lanes).toHaveLength(1);
    expect(lanes[0]?.labels.map(({ lines }) => lines[0])).toEqual(['Ferry comes back']);
    expect(layoutToScale({ events: EVENTS, lanes: [], width: 1000 }).lanes.flatMap(({ labels }) => labels)).toEqual([]);
  });

  it('keeps marks on the axis and labels apart for any events', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 0, max: 120 }), (seed, count) => {
        const { events, lanes } = generateEvents({ seed, count, stories: 3, kind: 'wild' });
        const laid = layoutToScale({ events, lanes, width: 700, labelled: events.map(({ id }) => id) });
        const marks = laid.lanes.flatMap((lane) => lane.marks);
        expect(marks.length + laid.undated.length).toBe(count);
        expect(marks.filter(({ x, width }) => !(x >= 7.9 && x + width <= 692.1))).toEqual([]);
        for (const { labels, y, height } of laid.lanes) {
          const sorted = labels.toSorted((a, b) => a.x - b.x);
          expect(sorted.filter((label, index) => label.x + label.width > (sorted[index + 1]?.x ?? 692.1))).toEqual([]);
          expect(labels.filter((label) => label.y + label.height > y + height)).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('when told', () => {
  it('draws a line from each event to each report, by the time between', () => {
    const told = [
      { event: '2023-09-15#0', article: 'late', day: '2023-10-15' },
      { event: '2023-09-15#0', article: 'next', day: '2023-09-16' },
      { event: '2023-09-17#0', article: 'early', day: '2023-09-15' },
      { event: '2023-07#0', article: 'within', day: '2023-07-20' },
      { event: '2023-07#0', article: 'undated', day: 'soon' },
      { event: 'not there', article: 'lost', day: '2023-07-20' },
    ];
    const { rows, ticks, zero } = layoutTold({ events: EVENTS, told, width: 1000 });
    const lines = rows.flatMap((row) => row.lines);
    expect(lines.map(({ article, name, days }) => `${article}: ${name}, ${days}`)).toEqual([
      'within: within the same span of time, 0',
      'next: 1 day after, 1',
      'late: 4 weeks after, 30',
      'early: 2 days before, -2',
    ]);
    expect(lines.filter(({ x2, days }) => Math.sign(x2 - zero) !== Math.sign(days))).toEqual([]);
    expect(lines.every(({ x2 }) => x2 >= 12 && x2 <= 988)).toBe(true);
    expect(ticks.map(({ text }) => text)).toEqual(['same day', '1 day', '1 week']);
    const high = layoutTold({ events: EVENTS, told, width: 1000, rowHeight: 44 });
    expect(high.rows.map(({ y, height }) => [y, height])).toEqual(rows.map((_, index) => [32 + 44 * index, 44]));
  });

  it('has no rows without reports', () => {
    expect(layoutTold({ events: EVENTS, told: [], width: 1000 }).rows).toEqual([]);
  });
});
