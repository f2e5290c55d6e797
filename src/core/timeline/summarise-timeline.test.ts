import { describe, expect, it } from 'vitest';
import { eventAt } from '../../bench/place-event.ts';
import type { PlacedEvent } from './placed-event.ts';
import { allRows, toDayColumns } from './day-columns.ts';
import { countOf } from '../text/count-of.ts';
import { summariseCounts, summariseTimeline } from './summarise-timeline.ts';

function times(count: number, edtf: string, rest: Partial<PlacedEvent> = {}): readonly PlacedEvent[] {
  return Array.from({ length: count }, (_, order) => eventAt(edtf, { order, ...rest }));
}

describe('the summary of a timeline', () => {
  it.each([
    [
      'two full days of two stories',
      [eventAt('198X'), ...times(6, '2023-09-16'), eventAt('2023-10-07'), ...times(8, '2024-07-27', { story: 'b' })],
      '16 events in two stories, from the 1980s to July 2024; most fall on 16 September 2023 and 27 July 2024',
    ],
    [
      'one full day',
      [...times(3, '2024-03-02'), eventAt('2024-03-04')],
      '4 events in one story, from 2 March 2024 to 4 March 2024; most fall on 2 March 2024',
    ],
    [
      'no day with most',
      [...times(2, '2024-03-02'), eventAt('2024-03-04'), eventAt('2024-03-05'), eventAt('2024-03-06')],
      '5 events in one story, from 2 March 2024 to 6 March 2024; the fullest day is 2 March 2024, with 2 events',
    ],
    [
      'single days',
      [eventAt('2024-03-02'), eventAt('2024-03-04')],
      '2 events in one story, from 2 March 2024 to 4 March 2024',
    ],
    ['one day', times(2, '2024-03-02'), '2 events in one story, on 2 March 2024'],
    ['one month', [eventAt('2024-03')], '1 event in one story, in March 2024'],
    [
      'one without a date',
      [eventAt('2024-03'), eventAt('../2024')],
      '2 events in one story, in March 2024, 1 without a date',
    ],
    ['no date', [eventAt('../2024')], '1 event in one story, none with a date'],
    ['nothing', [], '0 events in no stories, none with a date'],
  ])('tells %s', (_, events, expected) => {
    expect(summariseTimeline(events, 'folded')).toBe(`Timeline, folded: ${expected}`);
  });

  it.each([
    [0, '0 events'],
    [1, '1 event'],
    [999, '999 events'],
    [5653, '5,653 events'],
    [1234567, '1,234,567 events'],
  ])('counts %i', (count, expected) => {
    expect(countOf(count, 'event')).toBe(expected);
  });

  it('counts without dates in words of their own', () => {
    const tell = (...edtfs: readonly string[]): string => {
      const columns = toDayColumns(
        edtfs.map((edtf) => eventAt(edtf)),
        [],
      );
      return summariseCounts(columns, allRows(columns));
    };
    expect(tell()).toBe('Timeline, counts: 0 events in no stories, none with a date');
    expect(tell('2023-01-02', '2023-01-02', '2023-05-09', '2024-03')).toBe(
      'Timeline, counts: 4 events in one story, from January 2023 to March 2024; the fullest day is 2 January 2023, with 2 events',
    );
    expect(tell('2023-01-02', '2023-01-20', '')).toBe(
      'Timeline, counts: 3 events in one story, from 2 January 2023 to 20 January 2023, 1 without a date',
    );
  });
});
