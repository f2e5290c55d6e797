import { describe, expect, it } from 'vitest';
import { parseIsoDay } from './calendar.ts';
import type { Expression } from './expression.ts';
import type { Direction } from './find-direction.ts';
import { dayMoment, partMoment } from './moment.ts';
import { placeAway, placeNear, placeSame, placeWeekday } from './place-relative.ts';
import type { Scene } from './placing.ts';

type Of<K extends Expression['kind']> = Omit<Extract<Expression, { kind: K }>, 'kind'>;

const SUNDAY = parseIsoDay('2023-09-17');
function scene(direction?: Direction, more: Partial<Scene> = {}): Scene {
  return { quote: 'then', published: SUNDAY, direction, ...more };
}
const friday = { moment: dayMoment((SUNDAY ?? 0) - 2), quote: 'Friday' };
const quarter = { moment: partMoment('quarter', 2023, 2), quote: 'the second quarter' };

describe('a weekday in a report dated Sunday', () => {
  it.each<[Of<'weekday'>, Direction, string]>([
    [{ weekday: 6 }, 'past', '2023-09-16'],
    [{ weekday: 6 }, 'future', '2023-09-23'],
    [{ weekday: 7 }, undefined, '2023-09-17'],
    [{ weekday: 7, shift: -1 }, undefined, '2023-09-10'],
    [{ weekday: 7, shift: 1 }, undefined, '2023-09-24'],
    [{ weekday: 3, week: -1 }, undefined, '2023-09-06'],
    [{ weekday: 5, shift: 0 }, undefined, '2023-09-22'],
  ])('%j, told %s, is %s', (expression, direction, value) => {
    expect(placeWeekday({ kind: 'weekday', ...expression }, scene(direction)).value).toBe(value);
  });

  it('has both readings when no verb says', () => {
    const { basis, readings } = placeWeekday({ kind: 'weekday', weekday: 3 }, scene());
    expect([basis, readings?.map(({ edtf }) => edtf)]).toEqual(['unclear', ['2023-09-13', '2023-09-20']]);
  });

  it('keeps its X without a date of publication', () => {
    expect(placeWeekday({ kind: 'weekday', weekday: 3 }, scene('past', { published: undefined })).value).toBe(
      'XXXX-WXX-3',
    );
  });
});

describe('units counted from the report', () => {
  it.each<[Of<'near'>, Direction, string]>([
    [{ grain: 'day', shift: -1 }, undefined, '2023-09-16'],
    [{ grain: 'week', shift: 0 }, undefined, '2023-W37'],
    [{ grain: 'month', shift: -1 }, undefined, '2023-08'],
    [{ grain: 'quarter', shift: 1 }, undefined, '2023-Q4'],
    [{ grain: 'year', shift: 1 }, undefined, '2024'],
    [{ grain: 'weekend', shift: 0 }, 'past', '2023-W37-WE'],
  ])('%j is %3$s', (expression, direction, value) => {
    expect(placeNear({ kind: 'near', ...expression }, scene(direction)).value).toBe(value);
  });

  it('the weekend is the last one on a Wednesday, unless the verb looks ahead', () => {
    const published = parseIsoDay('2023-09-20');
    const near = { kind: 'near', grain: 'weekend', shift: 0 } as const;
    expect([
      placeNear(near, scene('past', { published })).value,
      placeNear(near, scene('future', { published })).value,
    ]).toEqual(['2023-W37-WE', '2023-W38-WE']);
  });

  it('earlier this year ends with the report, later this year begins with it', () => {
    const earlier = placeNear(
      { kind: 'near', grain: 'year', shift: 0, mod: 'START' },
      scene(undefined, { quote: 'earlier this year' }),
    );
    const later = placeNear(
      { kind: 'near', grain: 'year', shift: 0, mod: 'END' },
      scene(undefined, { quote: 'Later this year' }),
    );
    expect([earlier.end, later.begin]).toEqual([SUNDAY, SUNDAY]);
  });
});

describe('units counted from what was told before', () => {
  it.each<[Of<'same'>, Partial<Scene>, string]>([
    [{ grain: 'day', shift: 1 }, { lastDay: friday }, '2023-09-16'],
    [{ grain: 'day', shift: 0 }, {}, '2023-09-17'],
    [{ grain: 'year', shift: -1 }, { last: quarter }, '2022'],
    [{ grain: 'period', shift: 0, years: -1 }, { last: quarter }, '2022-Q2'],
    [{ grain: 'week', shift: 1 }, { lastDay: friday }, '2023-W38'],
  ])('%j beside %j is %s', (expression, more, value) => {
    expect(placeSame({ kind: 'same', ...expression }, scene(undefined, more)).value).toBe(value);
  });

  it.each<[Of<'away'>, Partial<Scene>, string]>([
    [{ count: -2, unit: 'day', from: 'published' }, {}, '2023-09-15'],
    [{ count: -10, unit: 'year', from: 'published' }, {}, '2013'],
    [{ count: -1, unit: 'fortnight', from: 'published' }, {}, '2023-W35'],
    [{ count: -1, unit: 'year', from: 'timex' }, { last: quarter }, '2022-Q2'],
    [{ count: 2, unit: 'day', from: 'timex' }, { lastDay: friday }, '2023-09-17'],
    [{ count: 2, unit: 'year', from: 'timex' }, {}, 'P2Y'],
    [{ count: -Infinity, unit: 'year', from: 'published' }, {}, 'PAST_REF'],
    [{ count: Infinity, unit: 'day', from: 'published' }, {}, 'FUTURE_REF'],
    [{ count: Infinity, unit: 'week', from: 'timex' }, {}, 'PXW'],
    [{ count: -2, unit: 'hour', from: 'published' }, {}, 'PT2H'],
    [{ count: -3000, unit: 'year', from: 'published' }, {}, 'PAST_REF'],
    [{ count: -1, unit: 'year', from: 'published' }, { published: undefined }, 'XXXX'],
  ])('%j beside %j is %s', (expression, more, value) => {
    expect(placeAway({ kind: 'away', ...expression }, scene(undefined, more)).value).toBe(value);
  });

  it('name in their working what they are counted from', () => {
    expect(
      placeSame({ kind: 'same', grain: 'day', shift: 1 }, scene(undefined, { quote: 'the next day', lastDay: friday }))
        .why,
    ).toBe('“the next day”, counted from “Friday”, 15 Sep 2023');
  });
});
