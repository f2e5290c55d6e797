import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateEvents } from '../../bench/generate-events.ts';
import { eventAt } from '../../bench/place-event.ts';
import { layoutStrip } from './layout-strip.ts';
import { nameSegment } from './name-segment.ts';
import { cellOf } from './unit.ts';
import { parseIsoDay } from '../date/calendar.ts';

const LANES = [
  { story: 'a', title: 'The ferry' },
  { story: 'b', title: 'The bridge' },
];

describe('the strip', () => {
  const laid = layoutStrip({
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

  it('has rows in order of time, a band when the lane changes, and folds in words', () => {
    const told = laid.parts.map((part) => {
      if (part.kind === 'band') return `[${part.title}]`;
      if (part.kind === 'fold') return `⌇${part.text}`;
      const date = part.date ? `${[...part.date.figure.lines, ...part.date.note.lines].join(' ')}: ` : '';
      return `${date}${part.label.lines.join(' ')}`;
    });
    expect(told).toEqual([
      '[The ferry]',
      '1980s: Old ferry is built',
      '⌇33 years folded',
      '[The bridge]',
      'June? 2023: Bridge closes',
      '[The ferry]',
      'July 2023: Council looks at the plans',
      '⌇6 weeks folded',
      '[The ferry]',
      '16 Sat: Ferry sails',
      'Ferry comes back',
      '[The bridge]',
      '16 Sat: Bridge lifts',
      '[The ferry]',
      '18–21 Sep: Ferry is painted',
    ]);
    expect(laid.starts).toEqual([0, 3, 8]);
  });

  it('has a jump bar over the whole width with a row of dots for each lane', () => {
    expect(laid.jump.map(({ label }) => label.lines.join(' '))).toEqual(['1980s', 'Jun–Jul 23', '16–21 Sep 23']);
    expect(laid.jump.map(({ rows }) => rows.map(({ dots }) => dots.length).join('+'))).toEqual(['1+0', '1+1', '3+1']);
    expect(laid.jump.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(390);
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

  it('holds for any events: every one once, parts without gap, labels within their rows', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 0, max: 200 }), fc.constantFrom(320, 390, 700), (seed, count, width) => {
        const plan = { seed, count, stories: 1 + (seed % 5), kind: 'wild' } as const;
        const { parts, jump, height, undated } = layoutStrip({ ...generateEvents(plan), width });
        const rows = parts.flatMap((part) => (part.kind === 'row' ? [part] : []));
        expect(rows.length + undated.length).toBe(count);
        expect(
          parts.filter(
            ({ y }, index) => y !== (index === 0 ? 0 : (parts[index - 1]?.y ?? 0) + (parts[index - 1]?.height ?? 0)),
          ),
        ).toEqual([]);
        expect((parts.at(-1)?.y ?? 0) + (parts.at(-1)?.height ?? 0)).toBe(height);
        const strays = rows.filter(({ y, height: tall, label, meta, date }) => {
          const isOut = label.y < y || meta.y < label.y + label.height || meta.y + meta.height > y + tall;
          return (
            isOut ||
            (date !== undefined &&
              (date.figure.x + date.figure.width > label.x - 20 || date.note.y + date.note.height > y + tall))
          );
        });
        expect(strays).toEqual([]);
        expect(jump.filter(({ label }, index) => label.x + label.width > (jump[index + 1]?.label.x ?? width))).toEqual(
          [],
        );
      }),
      { numRuns: 40 },
    );
  });
});
