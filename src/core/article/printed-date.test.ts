import { expect, test } from 'vitest';

import {
  findFullDates,
  findPrintedDates,
  toDayNumber,
  toIso,
  toMonthDay,
  weekdayOf,
  WEEKDAYS,
} from './printed-date.ts';

test.each([
  ['Sept. 17, 2023', '2023-09-17'],
  ['17 Sep 2023', '2023-09-17'],
  ['17th of September, 2023', '2023-09-17'],
  ['2023-09-17', '2023-09-17'],
  ['2023-09-17T10:00:00Z', '2023-09-17'],
  ['17/09/2023', '2023-09-17'],
  ['09/17/2023', '2023-09-17'],
  ['05/05/2024', '2024-05-05'],
  ['September 17, 2023 at 4:05 p.m. EST', '2023-09-17'],
  ['19 mar 2022', '2022-03-19'],
  ['14 октября 2023 года', '2023-10-14'],
  ['9. Juni 2023', '2023-06-09'],
  ['2023년 9월 17일', '2023-09-17'],
])('%j is %s', (text, iso) => {
  expect(findFullDates(text).map((date) => date.iso)).toEqual([iso]);
});

test.each(['05/03/2024', 'Feb. 30, 2023', 'Feb. 29, 2023', 'in May 2024', 'May 5, 30 people', '0', ''])(
  '%j names no full date',
  (text) => {
    expect(findFullDates(text)).toEqual([]);
  },
);

test('a day without its year keeps its place in the text', () => {
  expect(findPrintedDates('on Oct. 7, when')).toEqual([{ range: { start: 3, end: 9 }, month: 10, day: 7 }]);
});

test('counts days and weekdays', () => {
  expect(toDayNumber('1970-01-01')).toBe(0);
  expect(toDayNumber('2000-03-01') - toDayNumber('2000-02-28')).toBe(2);
  expect(weekdayOf('1969-12-31')).toBe('Wednesday');
  expect(weekdayOf('2024-02-29')).toBe('Thursday');
  expect(WEEKDAYS).toHaveLength(7);
  expect([toIso(987, 6, 5), toMonthDay(12, 1)]).toEqual(['0987-06-05', '12-01']);
});

test('days parted by full stops are day first, and a time may touch the year', () => {
  expect(findFullDates('12.02.2025').map(({ iso }) => iso)).toEqual(['2025-02-12']);
  expect(findFullDates('12/02/2025')).toEqual([]);
  expect(findFullDates('January 30, 20255:12 PM').map(({ iso }) => iso)).toEqual(['2025-01-30']);
});
