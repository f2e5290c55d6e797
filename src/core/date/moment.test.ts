import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIsoDay, toIsoDay } from './calendar.ts';
import {
  dayMoment,
  momentAt,
  monthMoment,
  partMoment,
  precisionOf,
  seasonMoment,
  shiftDay,
  yearMoment,
  yearsMoment,
} from './moment.ts';
import type { Grain, Moment } from './moment.ts';

const GRAINS: readonly Grain[] = [
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'half',
  'season',
  'year',
  'decade',
  'century',
];
const day = parseIsoDay('2023-09-17') ?? NaN;
const tell = ({ value, edtf, begin, end }: Moment): string => `${value} ${edtf} ${toIsoDay(begin)} ${toIsoDay(end)}`;

describe('units of the calendar', () => {
  it.each<[Grain, string]>([
    ['day', '2023-09-17 2023-09-17 2023-09-17 2023-09-17'],
    ['week', '2023-W37 2023-09-11/2023-09-17 2023-09-11 2023-09-17'],
    ['weekend', '2023-W37-WE 2023-09-16/2023-09-17 2023-09-16 2023-09-17'],
    ['month', '2023-09 2023-09 2023-09-01 2023-09-30'],
    ['quarter', '2023-Q3 2023-07/2023-09 2023-07-01 2023-09-30'],
    ['half', '2023-H2 2023-07/2023-12 2023-07-01 2023-12-31'],
    ['season', '2023-FA 2023-09~/2023-11~ 2023-09-01 2023-11-30'],
    ['year', '2023 2023 2023-01-01 2023-12-31'],
    ['decade', '202 202X 2020-01-01 2029-12-31'],
    ['century', '20 20XX 2000-01-01 2099-12-31'],
  ])('write the %s of 17 September 2023', (grain, told) => {
    expect(tell(momentAt(grain, day))).toBe(told);
  });

  it('hold the day that they were made from, but for weekends and seasons at the turn of the year', () => {
    fc.assert(
      fc.property(fc.constantFrom(...GRAINS), fc.integer({ min: -300_000, max: 100_000 }), (grain, at) => {
        const { begin, end } = momentAt(grain, at);
        expect(begin <= end && at <= end && (grain === 'weekend' || begin <= at)).toBe(true);
      }),
    );
  });

  it('have names by number', () => {
    expect(
      [
        monthMoment(2023, 14),
        partMoment('half', 2024, 1),
        seasonMoment(2022, 'WI'),
        yearMoment(987),
        yearsMoment('century', 1800),
      ].map(tell),
    ).toEqual([
      '2024-02 2024-02 2024-02-01 2024-02-29',
      '2024-H1 2024-01/2024-06 2024-01-01 2024-06-30',
      '2022-WI 2022-12~/2023-02~ 2022-12-01 2023-02-28',
      '0987 0987 0987-01-01 0987-12-31',
      '18 18XX 1800-01-01 1899-12-31',
    ]);
    expect(dayMoment(0).value).toBe('1970-01-01');
  });

  it.each<[Grain, number, string]>([
    ['day', -1, '2024-03-30'],
    ['week', 1, '2024-04-07'],
    ['month', -1, '2024-02-29'],
    ['quarter', 1, '2024-06-30'],
    ['year', -1, '2023-03-31'],
    ['decade', -2, '2004-03-31'],
  ])('are counted off in the unit %s, %i from 31 March 2024', (grain, count, iso) => {
    expect(toIsoDay(shiftDay(grain, parseIsoDay('2024-03-31') ?? NaN, count))).toBe(iso);
  });

  it('are never more precise than the words', () => {
    expect(GRAINS.map(precisionOf)).toEqual([
      'day',
      'week',
      'week',
      'month',
      'quarter',
      'year',
      'season',
      'year',
      'decade',
      'century',
    ]);
  });
});
