import { describe, expect, it } from 'vitest';
import { eventAt } from '../../bench/place-event.ts';
import { parseIsoDay } from '../date/calendar.ts';
import { dateEvents, type DatedEvent } from './dated-event.ts';
import { foldTime } from './fold-time.ts';
import { listColumns } from './column.ts';
import { HEAD_HEIGHT, layGroups, layHead } from './lay-head.ts';
import { layJumpBar } from './lay-jump-bar.ts';
import { rankEvents } from './lay-lane.ts';
import { layPeaks } from './lay-peaks.ts';
import { layRowDate } from './lay-row-date.ts';
import { layTicks, placeOnScale } from './lay-ticks.ts';
import { measureText } from './measure-text.ts';

const day = (iso: string): number => parseIsoDay(iso) ?? 0;

function dated(...edtfs: readonly string[]): readonly DatedEvent[] {
  return dateEvents(edtfs.map((edtf, order) => eventAt(edtf, { order }))).dated;
}

describe('the head of a column', () => {
  const [cell] = listColumns(foldTime([eventAt('2023-09-16')]));
  it.each([
    [300, '16', 'Saturday'],
    [70, '16', 'Sat'],
    [34, '16', undefined],
    [10, undefined, undefined],
  ])('%i pixels wide shows %s and %s', (width, figure, note) => {
    const head = cell && layHead(cell, { x: 0, width, height: HEAD_HEIGHT }, measureText);
    if (head?.kind !== 'cell') throw new Error('no cell');
    expect([head.figure.lines[0], head.note?.lines[0], head.name]).toEqual([figure, note, '16 September 2023']);
  });

  it('shares month and year with its neighbours, as long as there is room', () => {
    const columns = listColumns(foldTime(['2023-09-30', '2023-10-01'].map((edtf) => eventAt(edtf))));
    const groups = layGroups(columns, [0, 200, 270], measureText);
    expect(groups.map(({ lines }) => lines[0])).toEqual(['September 2023', 'Oct 2023']);
  });
});

describe('a linear axis', () => {
  it('has ticks without gap, in the unit that has room', () => {
    const scale = { begin: day('2023-01-01'), end: day('2024-12-31'), x: 100, width: 1000 };
    const ticks = layTicks(scale, 0, measureText);
    expect(ticks).toHaveLength(24);
    expect(ticks.flatMap(({ above }) => above?.lines ?? [])).toEqual(['2023', '2024']);
    expect(ticks.slice(0, 3).flatMap(({ label }) => label.lines)).toEqual(['Jan', 'Feb', 'Mar']);
    expect(
      ticks.reduce((x, tick) => (Math.abs(tick.x - x) < 0.01 ? tick.x + tick.width : Number.NaN), 100),
    ).toBeCloseTo(1100);
    expect(placeOnScale(scale, day('2024-01-01'))).toBeCloseTo(100 + (1000 * 365) / 731);
  });
});

describe('the date of a row', () => {
  it.each([
    ['2023-09-16', '16', 'Sat'],
    ['2023-09', 'Sep', '2023'],
    ['2023-06', 'June', '2023'],
    ['2023-06/2023-08', 'Jun', '2023'],
    ['2023', '2023', undefined],
    ['2021/2023', '2021', '–2023'],
    ['198X', '1980s', undefined],
    ['18XX', '1800s', undefined],
    ['2023-09-30/2023-10-02', '30 Sep', '–2 Oct'],
    ['2023-12-30/2024-01-02', '2023', '–2024'],
  ])('of %s is %s and %s', (edtf, figure, note) => {
    const [one] = dated(edtf);
    const date = one && layRowDate(one, { x: 0, y: 0, width: 50 }, measureText);
    expect([date?.figure.lines[0], date?.note.lines[0]]).toEqual([figure, note]);
  });
});

describe('what is chosen', () => {
  it('ranks events by articles, then sentences, then telling', () => {
    const { dated: all } = dateEvents(
      [
        [1, 9],
        [2, 1],
        [2, 5],
        [2, 5],
      ].map(([articles = 0, sentences = 0], order) => eventAt('2024-03-01', { order, articles, sentences })),
    );
    expect(rankEvents(all).map(({ event }) => event.order)).toEqual([2, 3, 1, 0]);
  });

  it('names the highest bars, and none of a single event', () => {
    const bars = [1, 2, 3].map((count, bin) => ({ bin, count, x: bin * 300, y: 40, width: 300, height: 10 }));
    const scale = { begin: 0, end: 2, x: 0, width: 900 };
    const peaks = layPeaks(bars, (bin) => `Day ${bin}`, { y: 0, scale, measure: measureText });
    expect(peaks.map(({ label, count }) => `${label.lines.join('')}: ${count}`)).toEqual(['Day 1: 2', 'Day 2: 3']);
  });

  it('puts more than three lanes into one row of dots, as many as fit', () => {
    const events = Array.from({ length: 100 }, (_, order) => eventAt('2024-03-01', { order, story: `s${order % 4}` }));
    const { segments } = foldTime(events);
    const lanes = ['s0', 's1', 's2', 's3'].map((story) => ({ story, title: story, count: 25 }));
    const [segment] = layJumpBar(segments, lanes, { width: 92, measure: measureText });
    expect(segment?.rows.map(({ count, dots }) => `${count} ${dots.length}`)).toEqual(['100 10']);
  });
});
