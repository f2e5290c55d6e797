import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toIsoDay } from './calendar.ts';
import { dateInWords } from './date-in-words.ts';

describe('a date in words', () => {
  it.each([
    ['2023-09-16', '16 September 2023', '16 Sep 2023'],
    ['2023-09-16T14:30', '16 September 2023', '16 Sep 2023'],
    ['0998-01-03', '3 January 0998', '3 Jan 0998'],
    ['2023-07', 'July 2023', 'Jul 2023'],
    ['2023-07-XX', 'July 2023', 'Jul 2023'],
    ['2023', '2023', '2023'],
    ['2023-XX', '2023', '2023'],
    ['2023-XX-XX', '2023', '2023'],
    ['198X', 'the 1980s', 'the 1980s'],
    ['18XX', 'the 1800s', 'the 1800s'],
    ['2023-22', 'summer 2023', 'summer 2023'],
    ['2023-34', 'second quarter of 2023', 'second quarter of 2023'],
    ['2024-07-22/2024-07-28', 'week of 22 July 2024', 'week of 22 Jul 2024'],
    ['2024-07-22/2024-07-27', '22–27 July 2024', '22–27 Jul 2024'],
    ['2024-07-30/2024-08-02', '30 July to 2 August 2024', '30 Jul to 2 Aug 2024'],
    ['2023-12-30/2024-01-02', '30 December 2023 to 2 January 2024', '30 Dec 2023 to 2 Jan 2024'],
    ['2023-06/2023-08', 'June to August 2023', 'Jun to Aug 2023'],
    ['2023-06~/2023-08~', 'about June to August 2023', 'about Jun to Aug 2023'],
    ['2023-06/2023-08-02', 'June 2023 to 2 August 2023', 'Jun 2023 to 2 Aug 2023'],
    ['1914/1918', '1914 to 1918', '1914 to 1918'],
    ['2023-09~', 'about September 2023', 'about Sep 2023'],
    ['2023-09?', 'September 2023?', 'Sep 2023?'],
    ['2023-09%', 'about September 2023?', 'about Sep 2023?'],
    ['2022-02-24/..', 'from 24 February 2022 on', 'from 24 Feb 2022 on'],
    ['2022-02-24/', 'from 24 February 2022 on', 'from 24 Feb 2022 on'],
    ['../2023-09', 'until September 2023', 'until Sep 2023'],
    ['[2023-06-23,2023-06]', '23 June 2023 or June 2023', '23 Jun 2023 or Jun 2023'],
    ['[2023-06-23..2023-06-25]', '23–25 June 2023', '23–25 Jun 2023'],
  ])('tells %s as “%s”, in short “%s”', (edtf, long, short) => {
    expect(dateInWords(edtf)).toBe(long);
    expect(dateInWords(edtf, 'short')).toBe(short);
  });

  it('ends an unclear date with one question mark', () => {
    expect(dateInWords('2023-06', 'long', true)).toBe('June 2023?');
    expect(dateInWords('2023-06?', 'long', true)).toBe('June 2023?');
  });

  it.each(['', 'soon', '2023-13', '2023-02-30', '1/2/3', '..', '/', '[', '[]', '2023-9-1'])(
    'gives “%s” back as it is',
    (text) => {
      expect(dateInWords(text, 'long', true)).toBe(text);
    },
  );

  it('tells any text without failing, and any day with its own year', () => {
    fc.assert(fc.property(fc.string(), (text) => dateInWords(text).length >= 0));
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        const iso = toIsoDay(day);
        expect(dateInWords(iso)).toContain(iso.slice(0, 4));
        expect(dateInWords(iso)).not.toContain('-');
      }),
    );
  });
});
