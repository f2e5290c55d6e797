import { describe, expect, it } from 'vitest';
import { parseIsoDay } from './calendar.ts';
import type { DayExpression, MonthExpression } from './expression.ts';
import type { Direction } from './find-direction.ts';
import {
  placeCentury,
  placeDay,
  placeDecade,
  placeMonth,
  placePart,
  placeSeason,
  placeYears,
  resolveYear,
} from './place-calendar.ts';
import type { Scene } from './placing.ts';

function scene(published: string | undefined, direction?: Direction, quote = 'then'): Scene {
  return { quote, published: published === undefined ? undefined : parseIsoDay(published), direction };
}

describe('a day without its year', () => {
  it.each<[string, Direction, readonly [month: number, day: number], string]>([
    ['2024-07-27', undefined, [10, 7], '2024-10-07'],
    ['2024-07-27', 'past', [10, 7], '2023-10-07'],
    ['2024-07-27', 'past', [7, 30], '2024-07-30'],
    ['2024-12-20', 'future', [1, 5], '2025-01-05'],
    ['2024-07-27', 'future', [6, 3], '2025-06-03'],
    ['2024-01-02', 'past', [12, 31], '2023-12-31'],
  ])('seen from %s, told %s, month and day %j, is %s', (published, direction, [month, day], value) => {
    expect(placeDay({ kind: 'day', month, day }, scene(published, direction)).value).toBe(value);
  });

  it('is not put into a year that has no such day', () => {
    const leap: DayExpression = { kind: 'day', month: 2, day: 29 };
    expect([placeDay(leap, scene('2023-03-01')).value, placeDay(leap, scene('2023-03-01', 'past')).value]).toEqual([
      '2024-02-29',
      'XXXX-02-29',
    ]);
  });

  it('takes the year in which its weekday fits', () => {
    const day: DayExpression = { kind: 'day', month: 10, day: 7, weekday: 6 };
    expect(placeDay(day, scene('2024-07-27'))).toMatchObject({
      value: '2023-10-07',
      why: expect.stringContaining('it is a Saturday') as string,
    });
  });

  it('keeps its X where nobody knows when the report was published', () => {
    expect(placeDay({ kind: 'day', month: 10, day: 7 }, scene(undefined))).toMatchObject({
      value: 'XXXX-10-07',
      basis: 'unclear',
      precision: 'day',
    });
  });

  it('has two readings when its number could be a year', () => {
    const { basis, readings } = placeDay(
      { kind: 'day', month: 6, day: 23, orYear: true },
      scene('2024-07-27', 'past', 'June 23'),
    );
    expect(basis).toBe('unclear');
    expect(readings?.map(({ edtf }) => edtf)).toEqual(['2024-06-23', '2023-06']);
    expect(
      placeDay({ kind: 'day', month: 6, day: 23, orYear: true }, scene('2020-07-27', 'past')).readings,
    ).toBeUndefined();
  });

  it('has two readings when day and month can change places', () => {
    const { value, readings } = placeDay(
      { kind: 'day', year: 2024, month: 3, day: 4, orSwapped: true },
      scene(undefined),
    );
    expect([value, readings?.map((reading) => reading.value)]).toEqual(['2024-03-04', ['2024-03-04', '2024-04-03']]);
  });

  it('may run over several days, also into the next year', () => {
    const run: DayExpression = { kind: 'day', month: 12, day: 30, to: { month: 1, day: 2 } };
    expect(placeDay(run, scene('2024-01-05', 'past')).edtf).toBe('2023-12-30/2024-01-02');
  });
});

describe('a month', () => {
  it.each<[string, Omit<MonthExpression, 'kind'>, Direction, string]>([
    ['2023-09-17', { month: 7 }, 'past', '2023-07'],
    ['2023-09-17', { month: 11 }, 'past', '2022-11'],
    ['2023-09-17', { month: 11 }, 'future', '2023-11'],
    ['2023-09-17', { month: 9 }, 'past', '2023-09'],
    ['2023-09-17', { month: 9, shift: -1 }, undefined, '2022-09'],
    ['2023-09-17', { month: 3, shift: 1 }, undefined, '2024-03'],
    ['2023-09-17', { month: 3, shift: 0 }, undefined, '2023-03'],
    ['2023-09-17', { month: 10, year: { shift: 1 } }, undefined, '2024-10'],
    ['2009-04-01', { month: 3, week: -1 }, 'past', '2009-W13'],
    ['2009-04-01', { month: 3, week: 1, year: 2009 }, 'past', '2009-W10'],
    ['2009-04-01', { month: 11, to: 2, year: 2008 }, undefined, '2008-11/2009-02'],
  ])('seen from %s as %j, told %s, is %s', (published, expression, direction, value) => {
    expect(placeMonth({ kind: 'month', ...expression }, scene(published, direction)).value).toBe(value);
  });

  it('keeps its X without a date of publication', () => {
    expect(placeMonth({ kind: 'month', month: 7 }, scene(undefined)).value).toBe('XXXX-07');
  });
});

describe('larger units', () => {
  it('are placed as printed', () => {
    const now = scene('2013-03-22');
    expect(placeYears({ kind: 'years', from: 2019, to: 2021 }, now).edtf).toBe('2019/2021');
    expect(placeYears({ kind: 'years', from: 2013, fiscal: true }, now)).toMatchObject({
      value: 'FY2013',
      edtf: '2013~',
    });
    expect(placeDecade({ kind: 'decade', from: 1980 }, now)).toMatchObject({ value: '198', edtf: '198X' });
    expect(placeDecade({ kind: 'decade', from: 90 }, now)).toMatchObject({ value: '199', basis: 'derived' });
    expect(placeDecade({ kind: 'decade', from: 1800 }, now).value).toBe('18');
    expect(placeCentury({ kind: 'century', number: 19 }, now).edtf).toBe('18XX');
  });

  it.each<[string, Direction, string]>([
    ['2006-08-19', 'future', '2006-Q4'],
    ['2007-03-13', 'past', '2006-Q4'],
    ['2007-01-10', undefined, '2006-Q4'],
  ])('the fourth quarter, seen from %s and told %s, is %s', (published, direction, value) => {
    expect(placePart({ kind: 'part', grain: 'quarter', index: 4 }, scene(published, direction)).value).toBe(value);
  });

  it('parts of a named year are of that year', () => {
    expect(placePart({ kind: 'part', grain: 'half', index: -1, year: { shift: -1 } }, scene('2010-05-01')).value).toBe(
      '2009-H2',
    );
    expect(placePart({ kind: 'part', grain: 'quarter', index: 3 }, scene(undefined)).value).toBe('XXXX-Q3');
    expect(resolveYear({ shift: -1 }, scene(undefined))).toBeUndefined();
  });

  it('seasons follow the verb', () => {
    const see = (direction: Direction, shift?: number): string =>
      placeSeason(
        { kind: 'season', season: 'SU', ...(shift !== undefined && { shift }) },
        scene('2024-03-01', direction),
      ).value;
    expect([see('past'), see('future'), see(undefined, -1), see(undefined, 1), see(undefined, 0)]).toEqual([
      '2023-SU',
      '2024-SU',
      '2023-SU',
      '2024-SU',
      '2024-SU',
    ]);
    expect(placeSeason({ kind: 'season', season: 'WI' }, scene(undefined)).value).toBe('XXXX-WI');
  });
});
