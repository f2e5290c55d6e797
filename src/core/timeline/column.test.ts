import { describe, expect, it } from 'vitest';
import { eventAt } from '../../bench/place-event.ts';
import { parseIsoDay, toIsoDay } from '../date/calendar.ts';
import { headCell, isCellUnclear, listColumns } from './column.ts';
import { dateEvents } from './dated-event.ts';
import { foldTime } from './fold-time.ts';
import { measureText } from './measure-text.ts';
import { orderLanes } from './order-lanes.ts';
import { certaintyOf } from './placed-event.ts';
import { sizeColumns } from './size-columns.ts';
import { cellOf, coarsenUnit, daysOfCell, unitOfPrecision, UNITS } from './unit.ts';

describe('a unit of time', () => {
  it.each(UNITS)('holds a day in its %s, and the next day in the same or the next', (unit) => {
    for (const iso of ['0999-12-31', '1899-12-31', '1970-01-01', '2024-02-29', '2029-12-31']) {
      const day = parseIsoDay(iso) ?? 0;
      const { begin, end } = daysOfCell(unit, cellOf(unit, day));
      expect(begin <= day && day <= end).toBe(true);
      expect(cellOf(unit, end + 1)).toBe(cellOf(unit, day) + 1);
    }
  });

  it('comes from the precision and is made coarser up to a century', () => {
    expect((['minute', 'week', 'season', 'decade'] as const).map(unitOfPrecision)).toEqual([
      'day',
      'day',
      'month',
      'decade',
    ]);
    expect([coarsenUnit('day', 2), coarsenUnit('decade', 5)]).toEqual(['year', 'century']);
  });
});

describe('an event on the timeline', () => {
  const given = eventAt('2024-03-01');
  it.each([
    ['given', given],
    ['derived', { ...given, when: { ...given.when, basis: 'derived' } as const }],
    ['unclear', { ...eventAt('2024-03'), when: { ...eventAt('2024-03').when, basis: 'unclear' } as const }],
    ['expected', { ...given, modality: 'possible' as const }],
    ['expected', { ...eventAt('2024'), modality: 'expected' as const }],
    ['span', eventAt('2024-03')],
    ['span', eventAt('2024-03-01/..')],
  ])('has the mark “%s”', (mark, event) => {
    expect(certaintyOf(event)).toBe(mark);
  });

  it('is dated by its days, in order; a wrong end counts as none before the beginning', () => {
    const wrong = eventAt('2024-03-05', { when: { ...given.when, begin: '2024-03-05', end: '2024-03-01' } });
    const { dated, undated } = dateEvents([wrong, given, eventAt('soon')]);
    expect(dated.map(({ begin, end, unit }) => `${toIsoDay(begin)} ${toIsoDay(end)} ${unit}`)).toEqual([
      '2024-03-01 2024-03-01 day',
      '2024-03-05 2024-03-05 day',
    ]);
    expect(undated).toHaveLength(1);
  });
});

describe('columns', () => {
  const time = foldTime(['2024-03-01', '2024-03-03', '2024-03-03/2024-03-05', '2025-01'].map((edtf) => eventAt(edtf)));
  const columns = listColumns(time);

  it('are a cell for each unit, with events inside and spans that begin there, and folds', () => {
    const told = columns.map((column) =>
      column.kind === 'fold' ? 'fold' : `${column.events.length}+${column.spans.length}`,
    );
    expect(told).toEqual(['1+0', '0+0', '1+1', '0+0', '0+0', 'fold', '1+0']);
    expect(columns.some((column) => column.kind === 'cell' && isCellUnclear(column))).toBe(false);
  });

  it('fill the width, or are squeezed, or do not fit', () => {
    expect(sizeColumns(columns, 600)?.reduce((sum, one) => sum + one, 0)).toBeCloseTo(600);
    const squeezed = sizeColumns(columns, 340) ?? [];
    expect(squeezed.reduce((sum, one) => sum + one, 0)).toBeCloseTo(340);
    expect(squeezed.map((one) => (one < 70 ? one : 'cell'))).toEqual(['cell', 24, 'cell', 24, 24, 28, 'cell']);
    expect(sizeColumns(columns, 250)).toBeUndefined();
  });

  it('keep room for their longest word, as long as there is any', () => {
    const wordOf = ({ events }: { readonly events: readonly unknown[] }): number => (events.length > 0 ? 100 : 0);
    const widths = (width: number): readonly string[] =>
      (sizeColumns(columns, width, { wordOf }) ?? []).map((one) => one.toFixed(0));
    expect(widths(400)).toEqual(['100', '24', '100', '24', '24', '28', '100']);
    expect(widths(380)).toEqual(['93', '24', '93', '24', '24', '28', '93']);
  });

  it('are headed by the day, month, year or decade', () => {
    const head = (iso: string, unit: (typeof UNITS)[number]): string =>
      JSON.stringify(headCell(unit, cellOf(unit, parseIsoDay(iso) ?? 0)));
    expect(head('2023-09-16', 'day')).toContain(
      '"figures":["16"],"notes":["Saturday","Sat"],"groups":["September 2023"',
    );
    expect(head('2023-09-16', 'month')).toContain('"figures":["September","Sep"]');
    expect(head('1987-09-16', 'decade')).toContain('"figures":["1980s","’80s"]');
  });

  it('belong to lanes in the order of their first events; a story that is not listed keeps its events', () => {
    const events = [
      eventAt('2024-03-02', { story: 'b' }),
      eventAt('2024-03-01', { story: 'x' }),
      eventAt('soon', { story: 'a' }),
    ];
    const lanes = orderLanes(
      [
        { story: 'a', title: 'A' },
        { story: 'b', title: 'B' },
        { story: 'c', title: 'C' },
      ],
      foldTime(events),
      events,
    );
    expect(lanes.map(({ title, count }) => `${title} ${count}`)).toEqual(['x 1', 'B 1', 'A 1']);
  });
});

describe('the width of a text', () => {
  it.each([
    ['東京', 30],
    ['🚢', 21],
    ['', 0],
  ])('of “%s” is %i pixels at 15, on the safe side', (text, expected) => {
    expect(measureText(text, 'condensed-520', 15)).toBe(expected);
  });

  it('is the sum of the widths of its characters; letters with marks are as wide as without', () => {
    const width = (text: string): number => measureText(text, 'sans-500', 15);
    expect(width('Ferry – “port”')).toBeCloseTo(
      Array.from('Ferry – “port”').reduce((sum, char) => sum + width(char), 0),
    );
    expect(width('ğń')).toBeCloseTo(width('gn'));
    expect(width('é')).toBeCloseTo(width('e'));
  });
});
