import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateEvents } from '../../bench/generate-events.ts';
import { eventAt } from '../../bench/place-event.ts';
import { toIsoDay } from '../date/calendar.ts';
import { dateInWords } from '../date/date-in-words.ts';
import { foldTime, type FoldedTime } from './fold-time.ts';
import { cellOf, daysOfCell } from './unit.ts';

/** `1980s | 33 yrs | …`: segments from their first to their last day, and folds, as a figure would say them. */
function tell({ segments, folds }: FoldedTime): string {
  return segments
    .flatMap(({ unit, first, last }, index) => {
      const fold = folds[index];
      const from = toIsoDay(daysOfCell(unit, first).begin);
      const to = toIsoDay(daysOfCell(unit, last).end);
      return [`${from}/${to}`, ...(fold ? [fold.length?.short ?? '-'] : [])];
    })
    .join(' | ');
}

describe('folding', () => {
  it('folds the brief’s own example as the brief does', () => {
    const folded = foldTime(
      ['198X', '2023-06', '2023-07', '2023-09-13', '2023-09-15', '2023-09-16', '2023-09-16', '2023-09-17']
        .concat(['2023-10-07', '2024-07-22/2024-07-27', '2024-07-25', '2024-07-27'])
        .map((edtf) => eventAt(edtf)),
    );
    expect(tell(folded)).toBe(
      '1980-01-01/1989-12-31 | 33 yrs | 2023-06-01/2023-07-31 | 6 wks | 2023-09-13/2023-09-17 | 20 d | ' +
        '2023-10-07/2023-10-07 | 9 mo | 2024-07-22/2024-07-27',
    );
    expect(folded.folds.map(({ name }) => name)).toEqual([
      'About 33 years with no reported event',
      'About 6 weeks with no reported event',
      '20 days with no reported event',
      'About 9 months with no reported event',
    ]);
  });

  it.each([
    ['days up to six apart', ['2024-03-01', '2024-03-07'], '2024-03-01/2024-03-07'],
    ['days seven apart', ['2024-03-01', '2024-03-08'], '2024-03-01/2024-03-01 | 7 d | 2024-03-08/2024-03-08'],
    ['months six apart', ['2023-10', '2024-04'], '2023-10-01/2024-04-30'],
    ['months seven apart', ['2023-10', '2024-05'], '2023-10-01/2023-10-31 | 6 mo | 2024-05-01/2024-05-31'],
    ['years, over a turn of the century', ['1997', '2001'], '1997-01-01/2001-12-31'],
    ['another unit', ['2024-03', '2024-04-01'], '2024-03-01/2024-03-31 | 1 d | 2024-04-01/2024-04-01'],
    ['a unit within another', ['2024-03', '2024-03-09'], '2024-03-01/2024-03-31 | - | 2024-03-09/2024-03-09'],
    ['order of coming in', ['2024-03-07', '2024-03-01'], '2024-03-01/2024-03-07'],
    ['a season, by months', ['2023-06~/2023-08~'], '2023-06-01/2023-08-31'],
    ['a long span, by a coarser unit', ['2021-02-24/2023-09-16'], '2021-01-01/2023-12-31'],
    ['an open end, at its beginning', ['2022-02-24/..'], '2022-02-24/2022-02-24'],
    ['one century and another', ['15XX', '1990'], '1500-01-01/1599-12-31 | 3 cent. | 1990-01-01/1990-12-31'],
  ])('%s', (_, dates, expected) => {
    expect(tell(foldTime(dates.map((edtf) => eventAt(edtf))))).toBe(expected);
  });

  it('says “about” when something vague may lie in the fold', () => {
    const folded = foldTime(['2023', '2023-02-01', '2023-08-01'].map((edtf) => eventAt(edtf)));
    expect(folded.folds[1]?.name).toBe('About 6 months with no reported event');
  });

  it('makes all units a step coarser when there are more than twelve folds', () => {
    const days = Array.from({ length: 14 }, (_, index) => `20${10 + index}-05-0${1 + (index % 9)}`);
    const folded = foldTime([...days, '2005-01'].map((edtf) => eventAt(edtf)));
    expect(folded.coarsened).toBe(2);
    expect(tell(folded)).toBe('2000-01-01/2009-12-31 | 5 yrs | 2010-01-01/2023-12-31');
  });

  it('keeps events without an earliest day apart, and folds nothing to nothing', () => {
    const folded = foldTime([eventAt('../2023-09'), eventAt('2023-09-01')]);
    expect(folded.undated.map(({ when }) => dateInWords(when.edtf))).toEqual(['until September 2023']);
    expect(foldTime([])).toEqual({ segments: [], folds: [], coarsened: 0, undated: [] });
  });

  it('holds for any events: each once, in its segment, at most twelve folds, the same in any order', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 0, max: 60 }), (seed, count) => {
        const { events } = generateEvents({ seed, count, stories: 3, kind: 'wild' });
        const folded = foldTime(events);
        const ids = folded.segments.flatMap((segment) => segment.events.map(({ event }) => event.id));
        expect([...ids, ...folded.undated.map(({ id }) => id)].toSorted()).toEqual(
          events.map(({ id }) => id).toSorted(),
        );
        expect(folded.folds.length).toBeLessThanOrEqual(12);
        expect(folded.folds.length).toBe(Math.max(0, folded.segments.length - 1));
        const strays = folded.segments.flatMap(({ unit, first, last, events: inside }) =>
          inside.filter(({ begin, end }) => cellOf(unit, begin) < first || cellOf(unit, end) > last),
        );
        expect(strays).toEqual([]);
        for (const { length } of folded.folds) if (length) expect(length.short).toMatch(/^[1-9]\d? /);
        expect(tell(foldTime(events.toReversed()))).toBe(tell(folded));
      }),
      { numRuns: 60 },
    );
  });
});
