import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { toExportRows } from '../../../core/chronicle/export-events.ts';
import type { ExportRow, ExportSource } from '../../../core/chronicle/export-events.ts';
import { atlasEvent, chainOf, toldIn } from '../../../bench/atlas-event.ts';
import { exportEvents } from './export-events.ts';

const LONG = 'A very long title with, commas; semicolons; “quotes” and ünïcödé that has to be folded — 渡輪';

const SOURCE: ExportSource = {
  events: [
    atlasEvent('203X', { id: 'decade', title: LONG }),
    atlasEvent('2031-05-31', {
      id: 'day',
      where: ['isle'],
      evidence: [toldIn('a', chainOf('speaker:=1+1'), '"One",\r\ntwo\\n; three')],
    }),
    atlasEvent('2031-06', { id: 'expected', title: '=cmd()', modality: 'expected' }),
    atlasEvent('', { id: 'undated', when: { edtf: '', precision: 'vague', basis: 'given', why: '' } }),
  ],
  articles: new Map(),
  names: new Map([['isle', 'The Isle']]),
  stories: new Map([['ferry', 'The ferry']]),
  title: 'Ferries, and others',
  edition: '2031-07-01',
  urlOf: ({ id }) => `https://atlas.example/events/${id}/`,
};

describe('CSV', () => {
  it('is read by another parser as the rows that were written, formulas made harmless', async () => {
    const read = parse(await exportEvents(SOURCE, 'csv'), { columns: true }) as readonly ExportRow[];
    const safe = (row: ExportRow): object =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, /^[=+\-@\t\r]/.test(value) ? `'${value}` : value]),
      );
    expect(read).toEqual(toExportRows(SOURCE).map(safe));
    expect(read[2]?.title).toBe("'=cmd()");
  });
});

describe('iCalendar', () => {
  const readEntries = async () => {
    const calendar = new ICAL.Component(ICAL.parse(await exportEvents(SOURCE, 'calendar')) as unknown[]);
    return calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry));
  };

  it('is read by another parser: all-day entries from the first to the last possible day', async () => {
    const entries = await readEntries();
    expect(
      entries.map(({ uid, startDate, endDate }) => [uid, startDate.toString(), endDate.toString(), startDate.isDate]),
    ).toEqual([
      ['decade@story-atlas', '2030-01-01', '2040-01-01', true],
      ['day@story-atlas', '2031-05-31', '2031-06-01', true],
      ['expected@story-atlas', '2031-06-01', '2031-07-01', true],
    ]);
  });

  it('keeps every word, the doubt in the description, and what is expected as tentative', async () => {
    const [decade, day, expected] = await readEntries();
    expect(decade?.summary).toBe(LONG);
    expect(decade?.description).toContain('Some time within');
    expect(day?.description).toContain('"One"');
    expect(day?.location).toBe('The Isle');
    expect(expected?.summary).toBe('=cmd() (expected)');
    expect(expected?.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
    expect(expected?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  it('is the same twice, and no line is longer than 75 bytes', async () => {
    const text = await exportEvents(SOURCE, 'calendar');
    expect(await exportEvents(SOURCE, 'calendar')).toBe(text);
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });
});

describe('the other formats', () => {
  it.each(['json', 'slides'] as const)('%s is JSON', async (format) => {
    expect(JSON.parse(await exportEvents(SOURCE, format))).toHaveProperty('events');
  });

  it('Markdown names every event', async () => {
    expect((await exportEvents(SOURCE, 'markdown')).match(/^- /gm)).toHaveLength(4);
  });
});
