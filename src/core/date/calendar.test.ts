import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  daysInMonth,
  fromDayNumber,
  isCivilDay,
  isoWeekOf,
  padNumber,
  parseIsoDay,
  tellDay,
  toDayNumber,
  toIsoDay,
  weekdayOf,
} from './calendar.ts';

describe('the calendar', () => {
  it('counts days from 1970 and back again', () => {
    expect(toDayNumber({ year: 1970, month: 1, day: 1 })).toBe(0);
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 400_000 }), (dayNumber) => {
        expect(toDayNumber(fromDayNumber(dayNumber))).toBe(dayNumber);
      }),
    );
  });

  it.each([
    ['2024-02-29', 4, 'Thursday 29 Feb 2024'],
    ['2023-09-17', 7, 'Sunday 17 Sep 2023'],
    ['1969-12-29', 1, 'Monday 29 Dec 1969'],
  ])('knows the weekday of %s', (iso, weekday, told) => {
    const day = parseIsoDay(iso) ?? NaN;
    expect([weekdayOf(day), tellDay(day), toIsoDay(day)]).toEqual([weekday, told, iso]);
  });

  it.each([
    ['2021-01-03', 2020, 53],
    ['2018-12-31', 2019, 1],
    ['2024-07-27', 2024, 30],
  ])('puts %s into its ISO week', (iso, year, week) => {
    expect(isoWeekOf(parseIsoDay(iso) ?? NaN)).toEqual({ year, week });
  });

  it.each(['2023-02-29', '2023-13-01', '2023-9-1', '', 'today', '2023-09-17T10:00', '0000-00-00'])(
    'has no day %j',
    (iso) => {
      expect(parseIsoDay(iso)).toBeUndefined();
    },
  );

  it('knows how long months are', () => {
    expect([
      daysInMonth(2023, 2),
      daysInMonth(2024, 2),
      daysInMonth(1900, 2),
      daysInMonth(2000, 2),
      daysInMonth(2024, 13),
    ]).toEqual([28, 29, 28, 29, 0]);
    expect(isCivilDay({ year: 2023, month: 4, day: 31 })).toBe(false);
    expect(padNumber(7, 2)).toBe('07');
  });
});
