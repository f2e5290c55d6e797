import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateEvents } from '../../bench/generate-events.ts';
import { eventAt } from '../../bench/place-event.ts';
import { layoutJump } from './layout-jump.ts';
import { nameSegment } from './name-segment.ts';
import { cellOf } from './unit.ts';
import { parseIsoDay } from '../date/calendar.ts';

const LANES = [
  { story: 'a', title: 'The ferry' },
  { story: 'b', title: 'The bridge' },
];

describe('the jump bar', () => {
  const jump = layoutJump({
    width: 390,
    lanes: LANES,
    events: [
      eventAt('198X', { title: 'Old ferry is built' }),
      eventAt('2023-06', {
        story: 'b',
        when: { ...eventAt('2023-06').when, basis: 'unclear' },
        title: 'Bridge closes',
      }),
      eventAt('2023-07', { title: 'Council looks at the plans' }),
      eventAt('2023-09-16', { order: 2, title: 'Ferry sails' }),
      eventAt('2023-09-16', { order: 3, story: 'b', title: 'Bridge lifts' }),
      eventAt('2023-09-16', { order: 4, title: 'Ferry comes back' }),
      eventAt('2023-09-18/2023-09-21', { title: 'Ferry is painted' }),
    ],
  });

  it('stretches over the whole width with a row of dots for each lane', () => {
    expect(jump.map(({ label }) => label.lines.join(' '))).toEqual(['1980s', 'Jun–Jul 23', '16–21 Sep 23']);
    expect(jump.map(({ rows }) => rows.map(({ dots }) => dots.length).join('+'))).toEqual(['1+0', '1+1', '3+1']);
    expect(jump.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(390);
  });

  it('has a block of its neatline for each unit, every second in ink', () => {
    expect(jump.map(({ blocks }) => blocks.length)).toEqual([1, 1, 3]);
    expect(jump.map(({ width, blocks }) => width / (blocks[0]?.width ?? 0))).toEqual([1, 2, 6]);
  });

  it.each([
    ['day', '2023-09-13', '2023-09-17', ['13–17 Sep 23', '13–17 Sep', '13 Sep']],
    ['day', '2023-10-07', '2023-10-07', ['7 Oct 23', '7 Oct']],
    ['day', '2023-12-30', '2024-01-02', ['30 Dec 23–2 Jan 24', '30 Dec–2 Jan', '30 Dec']],
    ['month', '2023-06-01', '2023-07-01', ['Jun–Jul 23', 'Jun–Jul', 'Jun']],
    ['year', '1997-01-01', '2001-01-01', ['1997–2001', '1997']],
    ['decade', '1980-01-01', '1980-01-01', ['1980s']],
  ] as const)('names a segment by the %s, from %s to %s', (unit, from, to, names) => {
    const cell = (iso: string): number => cellOf(unit, parseIsoDay(iso) ?? 0);
    expect(nameSegment({ unit, first: cell(from), last: cell(to) })).toEqual(names);
  });

  it('counts every event once and keeps its labels apart, whatever the events', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 0, max: 200 }), fc.constantFrom(320, 390, 700), (seed, count, width) => {
        const { events, lanes } = generateEvents({ seed, count, stories: 1 + (seed % 5), kind: 'wild' });
        const segments = layoutJump({ events, lanes, width });
        const dated = events.filter(({ when }) => when.begin !== undefined).length;
        expect(segments.reduce((sum, segment) => sum + segment.count, 0)).toBe(dated);
        const ends = segments.slice(1).map(({ label }) => label.x);
        expect(segments.filter(({ label }, at) => label.x + label.width > (ends[at] ?? width))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
