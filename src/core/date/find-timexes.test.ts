import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice } from '../text/range.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { findExpressions } from './find-expressions.ts';
import { findNeighbour } from './find-neighbour.ts';
import { findTimexes } from './find-timexes.ts';
import { parseIsoDay } from './calendar.ts';
import { dayMoment } from './moment.ts';
import { readTokens } from './read-tokens.ts';
import type { Timex } from './timex.ts';
import { anyText } from '../../bench/any-text.ts';

/** A Sunday. */
const PUBLISHED = '2023-09-17';

function find(text: string, published: string | undefined = PUBLISHED): readonly Timex[] {
  return findTimexes({ text, sentences: splitSentences(text), published });
}

function tell(text: string, published?: string): readonly string[] {
  return find(text, published).map(({ range, value }) => `${slice(text, range)} = ${value}`);
}

describe('temporal expressions', () => {
  it.each<[string, readonly string[]]>([
    [
      'The mayor opened the bridge on Saturday, Sept. 16, 2023, at 4:05 p.m. EST.',
      ['Saturday, Sept. 16, 2023 = 2023-09-16', '4:05 p.m. EST = 2023-09-16T16:05'],
    ],
    [
      'The queen, born 21 April 1926, reigned from 1952 to 2022.',
      ['21 April 1926 = 1926-04-21', '1952 = 1952', '2022 = 2022'],
    ],
    ['The ferry sank on Friday; a hearing will open on Tuesday.', ['Friday = 2023-09-15', 'Tuesday = 2023-09-19']],
    [
      'Sales fell last month but rose this week and in August.',
      ['last month = 2023-08', 'this week = 2023-W37', 'August = 2023-08'],
    ],
    ['Prices have risen in recent months and for nine days.', ['recent months = PXM', 'nine days = P9D']],
    ['Built in the 1980s, the mill closed in early 2009.', ['the 1980s = 198', 'early 2009 = 2009']],
    [
      'The fair runs from 3 to 5 March, the sale March 3-5.',
      ['3 to 5 March = 2024-03-03/2024-03-05', 'March 3-5 = 2024-03-03/2024-03-05'],
    ],
    [
      'The 2019-2021 plan covers fiscal 2022 and the third quarter of 2023.',
      ['2019-2021 = 2019/2021', 'fiscal 2022 = FY2022', 'the third quarter of 2023 = 2023-Q3'],
    ],
    [
      'She trains every single day, meets the team each week and reports annually.',
      ['every single day = P1D', 'each week = P1W', 'annually = P1Y'],
    ],
    [
      'The two-year trial of a 27-year-old man resumed on Friday morning.',
      ['two-year = P2Y', '27-year-old = P27Y', 'Friday morning = 2023-09-15TMO'],
    ],
    [
      'It rained overnight, last night and at noon today.',
      ['overnight = 2023-09-17TNI', 'last night = 2023-09-16TNI', 'noon today = 2023-09-17T12:00'],
    ],
    [
      'He left on Thursday and came back the next day, three days earlier than planned.',
      ['Thursday = 2023-09-14', 'the next day = 2023-09-15', 'three days earlier = 2023-09-12'],
    ],
    [
      'The firm now sells tea, as it recently said, and will soon sell coffee.',
      ['now = PRESENT_REF', 'recently = PAST_REF', 'soon = FUTURE_REF'],
    ],
    ['Trains stop on Sundays and every Monday.', ['Sundays = XXXX-WXX-7', 'every Monday = XXXX-WXX-1']],
    ['In the spring of 2004 and last winter it snowed.', ['the spring of 2004 = 2004-SP', 'last winter = 2022-WI']],
    ['The Sept. 11 attacks changed the 20th century’s heirs.', ['Sept. 11 = 2001-09-11', 'the 20th century = 19']],
    [
      'Two years ago and a year earlier, on Christmas Eve, the sea froze.',
      ['Two years ago = 2021', 'a year earlier = 2020', 'Christmas Eve = 2022-12-24'],
    ],
    ['Since 9/11, and on 9/11/2021, 9 of 11 came.', ['9/11 = 2001-09-11', '9/11/2021 = 2021-09-11']],
    ['Nothing here says when.', []],
    ['', []],
  ])('of: %s', (text, expected) => {
    expect(tell(text)).toEqual(expected);
  });

  it('counted from an event are placed by the day beside them', () => {
    const [day, saturday] = find('A day after touring a shipyard, the president on Saturday flew to an island.');
    expect(day).toMatchObject({
      type: 'DURATION',
      value: 'P1D',
      edtf: '2023-09-15',
      anchor: 'timex',
      basis: 'derived',
    });
    expect(saturday).toMatchObject({ value: '2023-09-16', why: '“Saturday”, in a report dated Sunday 17 Sep 2023' });
    const [main] = find('A day after the fleet sailed on Monday the port was shelled.');
    expect(main?.edtf).toBe('2023-09-12');
  });

  it('counted from an event without a day stay open', () => {
    const [day] = find('The visit came two days after its envoys met.');
    expect(day).toMatchObject({ value: 'P2D', anchor: 'event', basis: 'unclear' });
    expect(day?.begin ?? day?.end ?? day?.edtf).toBeUndefined();
  });

  it('with two readings keep both', () => {
    const [timex] = find('It is their sixth meeting since June 23, when she came to the capital.', '2024-07-27');
    expect(timex).toMatchObject({ value: '2024-06-23', basis: 'unclear', mod: 'SINCE' });
    expect(timex?.readings?.map(({ value }) => value)).toEqual(['2024-06-23', '2023-06']);
  });

  it('follow the verb of their clause', () => {
    expect(tell('The war began when fighters crossed the border on Oct. 7.', '2024-07-27')).toEqual([
      'Oct. 7 = 2023-10-07',
    ]);
    expect(tell('Voters will go to the polls on Nov. 5.', '2024-07-27')).toEqual(['Nov. 5 = 2024-11-05']);
  });

  it('keep their X in a report without a date', () => {
    expect(tell('She left on Saturday and returns in May.', 'unknown')).toEqual([
      'Saturday = XXXX-WXX-6',
      'May = XXXX-05',
    ]);
    expect(find('She left on Saturday.', '')[0]?.begin).toBeUndefined();
  });

  it('outside the sentences are not read', () => {
    const text = 'Monday. Tuesday. Friday.';
    const sentences = [{ start: 8, end: 16 }];
    expect(findTimexes({ text, sentences, published: PUBLISHED }).map(({ range }) => slice(text, range))).toEqual([
      'Tuesday',
    ]);
  });
});

describe('the neighbour of an expression', () => {
  it('is the day in the clause behind it before any other', () => {
    const text = 'On Monday, a day after the vote on Sunday, they met.';
    const tokens = readTokens(text, { start: 0, end: text.length });
    const found = findExpressions(tokens);
    const moment = dayMoment(parseIsoDay(PUBLISHED) ?? NaN);
    const placing = {
      type: 'DATE',
      value: '',
      precision: 'day',
      basis: 'given',
      why: '',
      anchor: 'explicit',
      moment,
    } as const;
    const placings = [placing, undefined, placing];
    expect(findNeighbour(tokens, { found, placings }, 1)).toMatchObject({ inside: true, found: found[2] });
    expect(findNeighbour(tokens, { found, placings: [placing, undefined, undefined] }, 1)).toMatchObject({
      inside: false,
      found: found[0],
    });
    expect(findNeighbour(tokens, { found, placings: [] }, 9)).toBeUndefined();
  });
});

const PIECES: readonly string[] =
  'Monday|May|March|Sept.|16|2023|23|1980s|the|a|last|next|two|half|and|year|weeks|day|after|before|ago|later|since|until|early|mid|-|,|.|:|’|s|"|of|in|on|at|p.m.|4:05|noon|morning|every|will|said|to be|held|quarter|third|now|recent|the end of|summer|10000|century|decades|it|Kim'.split(
    '|',
  );
const someText = fc.oneof(
  anyText(120),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((words) => words.join(' ')),
);

describe('any text', () => {
  it('gives expressions in order, inside it, not overlapping and without a stray day', () => {
    fc.assert(
      fc.property(someText, fc.constantFrom(PUBLISHED, '0001-01-01', '9999-12-31', undefined), (text, published) => {
        let last = 0;
        for (const { range, begin, end, value, why } of findTimexes({
          text,
          sentences: splitSentences(text),
          published,
        })) {
          expect(range.start >= last && range.start < range.end && range.end <= text.length).toBe(true);
          last = range.end;
          expect(`${value}${why}`).not.toMatch(/NaN|undefined|Infinity/);
          if (begin !== undefined && end !== undefined) expect(begin <= end || begin.length !== end.length).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same result twice, and takes sentences as they come', () => {
    fc.assert(
      fc.property(
        someText,
        fc.array(fc.record({ start: fc.nat(130), end: fc.nat(130) }), { maxLength: 5 }),
        (text, sentences) => {
          const read = (): readonly Timex[] => findTimexes({ text, sentences, published: PUBLISHED });
          expect(read()).toEqual(read());
        },
      ),
    );
  });

  it.each([
    'at 5 p.m. on Monday ',
    'a day after Monday ',
    'twenty-',
    "'82",
    'the very end of the ',
    'Saturday, the 5 ',
    '1/2/',
    'to be held ',
  ])('is read to the end, however often it is repeated: %j', (pump) => {
    const text = pump.repeat(Math.ceil(100_000 / pump.length));
    const found = findTimexes({ text, sentences: [{ start: 0, end: text.length }], published: PUBLISHED });
    expect(found.every(({ range }) => range.start < range.end && range.end <= text.length)).toBe(true);
  });
});
