import { describe, expect, it } from 'vitest';
import { parseIsoDay, toIsoDay } from './calendar.ts';
import { dayMoment } from './moment.ts';
import { placeExpression } from './place-expression.ts';
import { placeLength, placeSet, placeVague } from './place-length.ts';
import { placeClock, placeDayPart } from './place-time.ts';
import { placeMoment, placeUnknown, toReading } from './placing.ts';
import type { Scene } from './placing.ts';
import { whyCounted, whyOpen, whyPrinted, whyPublished, whyUndated } from './tell-why.ts';

const published = parseIsoDay('2023-09-17') ?? NaN;
const saturday = { moment: dayMoment(published - 1), quote: 'Saturday' };
const scene: Scene = { quote: 'A day after', published, direction: 'past' };

describe('lengths', () => {
  it('reach back from the report or on from it', () => {
    const past = placeLength({ kind: 'length', count: 10, unit: 'year', span: 'past' }, scene);
    const next = placeLength({ kind: 'length', count: Infinity, unit: 'month', span: 'next' }, scene);
    expect([past.value, past.begin, past.end]).toEqual(['P10Y', parseIsoDay('2013-09-17'), published]);
    expect([next.value, next.begin, next.end]).toEqual(['PXM', published, undefined]);
  });

  it('before an event lead to the day of the event, or on from it', () => {
    const after = { kind: 'length', count: 1, unit: 'day', relation: 'after' } as const;
    const before = { ...after, relation: 'before' } as const;
    const see = (expression: typeof after | typeof before, neighbourInside: boolean): string | undefined =>
      placeLength(expression, { ...scene, neighbour: saturday, neighbourInside }).edtf;
    expect([see(after, false), see(after, true), see(before, false), see(before, true)]).toEqual([
      '2023-09-15',
      '2023-09-17',
      '2023-09-17',
      '2023-09-15',
    ]);
  });

  it('stay open when the event is not dated', () => {
    expect(placeLength({ kind: 'length', count: 2, unit: 'day', relation: 'after' }, scene)).toEqual({
      type: 'DURATION',
      value: 'P2D',
      precision: 'vague',
      basis: 'unclear',
      anchor: 'event',
      why: '“A day after”: counted from an event that the sentence does not date',
    });
  });

  it('that come again and vague words have no day of their own', () => {
    expect(placeSet({ kind: 'set', value: 'P1D' }, scene)).toMatchObject({
      type: 'SET',
      value: 'P1D',
      anchor: 'explicit',
    });
    expect(placeVague({ kind: 'vague', value: 'PAST_REF' }, scene)).toMatchObject({ end: published });
    expect(placeVague({ kind: 'vague', value: 'FUTURE_REF' }, scene)).toMatchObject({ begin: published });
    expect(placeVague({ kind: 'vague', value: 'PRESENT_REF' }, scene).end).toBeUndefined();
  });
});

describe('times of day', () => {
  const none = (): never => {
    throw new Error('no day stands beside it');
  };

  it('take the day beside them, or the day of the report', () => {
    expect(placeClock({ kind: 'clock', hour: 16, minute: 5 }, { ...scene, neighbour: saturday }, none)).toMatchObject({
      value: '2023-09-16T16:05',
      precision: 'minute',
    });
    expect(placeClock({ kind: 'clock', hour: 8, universal: true }, scene, none)).toMatchObject({
      value: '2023-09-17T08:00Z',
      precision: 'hour',
      edtf: '2023-09-17',
    });
    expect(placeDayPart({ kind: 'dayPart', part: 'NI', shift: -1 }, scene, none)).toMatchObject({
      value: '2023-09-16TNI',
      precision: 'day',
    });
    expect(placeDayPart({ kind: 'dayPart', part: 'MO' }, { ...scene, published: undefined }, none)).toMatchObject({
      value: 'XXXX-XX-XXTMO',
    });
  });

  it('are joined with the day that is printed with them', () => {
    const expression = { kind: 'dayPart', part: 'MO', day: { kind: 'weekday', weekday: 5 } } as const;
    expect(placeExpression(expression, scene)).toMatchObject({ type: 'TIME', value: '2023-09-15TMO' });
  });
});

describe('modifiers', () => {
  it('narrow the days, loosen the borders and leave the value', () => {
    const year = { kind: 'years', from: 2009 } as const;
    const see = (mod: 'START' | 'MID' | 'END'): readonly string[] => {
      const { value, begin = NaN, end = NaN } = placeExpression({ ...year, mod }, scene);
      return [value, toIsoDay(begin), toIsoDay(end)];
    };
    expect([see('START'), see('MID'), see('END')]).toEqual([
      ['2009', '2009-01-01', '2009-07-02'],
      ['2009', '2009-04-02', '2009-10-01'],
      ['2009', '2009-07-02', '2009-12-31'],
    ]);
    expect(placeExpression({ ...year, mod: 'APPROX' }, scene).edtf).toBe('2009~');
  });
});

describe('the working', () => {
  it('is told in one sentence', () => {
    expect([
      whyPrinted(scene),
      whyPublished(scene, 'more'),
      whyUndated(scene),
      whyCounted(scene, saturday),
      whyOpen(scene, 'open'),
    ]).toEqual([
      '“A day after”, as printed',
      '“A day after”, in a report dated Sunday 17 Sep 2023; more',
      '“A day after”, in a report whose date is not known',
      '“A day after”, counted from “Saturday”, 16 Sep 2023',
      '“A day after”: open',
    ]);
  });

  it('goes with the placing', () => {
    const footing = { anchor: 'explicit', basis: 'given', why: 'why' } as const;
    expect(placeMoment(saturday.moment, footing)).toMatchObject({ value: '2023-09-16', why: 'why' });
    expect(placeUnknown('XXXX', footing)).toMatchObject({ value: 'XXXX', precision: 'vague' });
    expect(toReading(saturday.moment, 'so')).toEqual({ edtf: '2023-09-16', value: '2023-09-16', why: 'so' });
  });
});
