import { describe, expect, it } from 'vitest';
import { dateAt } from '../../bench/place-event.ts';
import { parseIsoDay, toDayNumber } from '../date/calendar.ts';
import { intervalInWords } from './interval-in-words.ts';
import { lengthInWords } from './length-in-words.ts';

describe('an interval in words', () => {
  it.each([
    ['2024-03-01', '2024-03-01', 'the same day'],
    ['2024-03-01', '2024-03-02', 'the next day'],
    ['2024-02-28', '2024-03-01', '2 days later'],
    ['2023-09-17', '2023-10-07', '20 days later'],
    ['2023-07', '2023-09-13', 'about 6 weeks later'],
    ['2023-10-07', '2024-07-22', '9 months later'],
    ['198X', '2023-06', 'about 33 years later'],
    ['2023', '2023-06', 'in the same span of time'],
    ['2024-03-02', '2024-03-01', undefined],
  ])('%s to %s is “%s”', (a, b, expected) => {
    expect(intervalInWords(daysOf(a), daysOf(b))).toBe(expected);
  });
});

function daysOf(edtf: string): { readonly begin: number; readonly end: number } {
  const { begin = '', end = begin } = dateAt(edtf);
  return { begin: parseIsoDay(begin) ?? Number.NaN, end: parseIsoDay(end) ?? Number.NaN };
}

describe('a length in words', () => {
  const from = toDayNumber({ year: 2000, month: 1, day: 31 });
  it.each([
    [1, '1 d', '1 day'],
    [20, '20 d', '20 days'],
    [21, '3 wks', '3 weeks'],
    [59, '8 wks', '8 weeks'],
    [91, '3 mo', '3 months'],
    [1095, '35 mo', '35 months'],
    [1096, '3 yrs', '3 years'],
    [36_524, '99 yrs', '99 years'],
    [36_525, '1 cent.', '1 century'],
    [80_000, '2 cent.', '2 centuries'],
  ])('%i days are %s, in full %s', (days, short, long) => {
    expect(lengthInWords(from, from + days)).toEqual({ short, long });
  });
});
