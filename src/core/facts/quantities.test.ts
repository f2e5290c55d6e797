import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigureConflict, isSameFigure } from './compare-quantities.ts';
import { readQuantities } from './read-quantities.ts';

const read = (text: string): readonly string[] =>
  readQuantities(text).map(({ dimension, value, bound, start, end }) =>
    [text.slice(start, end), dimension, String(Math.round(value * 1e4) / 1e4), bound].join(' | '),
  );

describe('the figures of a sentence', () => {
  it.each([
    ['The road is 6,500 km long.', ['6,500 km | length | 6500000 | exact']],
    [
      'It lies some 4,040 miles (6,500-kilometre) away.',
      ['4,040 miles | length | 6501749.76 | about', '6,500-kilometre | length | 6500000 | exact'],
    ],
    ['More than 38,000 Palestinians were killed.', ['38,000 Palestinians | count palestinian | 38000 | least']],
    ['Up to two hundred and five new ships left.', ['two hundred and five new ships | count ship | 205 | most']],
    ['It cost $2.6 million.', ['2.6 million | money usd | 2600000 | exact']],
    ['It cost over $5m.', ['5m | money usd | 5000000 | least']],
    ['About 40% of it, or 40 per cent.', ['40% | share | 0.4 | about', '40 per cent | share | 0.4 | exact']],
    [
      'At 88 km/h it was 5 degrees Celsius.',
      ['88 km/h | speed | 24.4444 | exact', '5 degrees Celsius | temperature | 5 | exact'],
    ],
    ['It was 41 degrees Fahrenheit.', ['41 degrees Fahrenheit | temperature | 5 | exact']],
    ['On Sept. 17, 2023, at 10:05, the first of the Tu-160 flew.', []],
    ['The second, on 7 October, was number 3.', []],
    ['The 1980s were long.', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('of any text lie inside it and do not overlap', () => {
    const word = fc.constantFrom(
      '6,500',
      'km',
      'two',
      'hundred',
      'and',
      '$',
      '5m',
      '%',
      'Tu-160',
      'more than',
      'Sept.',
      '17',
      'ships',
      '.',
      '-',
      '1e9',
      '٣',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
          fc.string(),
        ),
        (text) => {
          let at = 0;
          for (const { start, end, value, rounding } of readQuantities(text)) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(Number.isFinite(value) && rounding >= 0).toBe(true);
            at = end;
          }
        },
      ),
    );
  });
});

describe('two figures', () => {
  const one = (text: string) => readQuantities(text);
  it.each([
    ['6,500 km', '4,040 miles', true],
    ['6,500 km', '4,300 miles', false],
    ['6,500 km', '6,540 km', false],
    ['about 6,500 km', '6,540 km', true],
    ['6.5 thousand km', '6,500 km', true],
    ['more than 38,000 people', '38,345 people', true],
    ['more than 38,000 people', 'more than 39,000 people', false],
    ['38,000 people', '39,000 people', false],
    ['up to 20 ships', '24 ships', false],
    ['5 degrees Celsius', '41 degrees Fahrenheit', true],
    ['3 tonnes', '6,600 pounds', true],
    ['100 hectares', '247 acres', true],
    ['60 mph', '97 kph', true],
    ['two days', '48 hours', true],
  ])('%s and %s are one: %s', (a, b, expected) => {
    const [first, second] = [one(a)[0], one(b)[0]];
    expect(first && second && isSameFigure(first, second)).toBe(expected);
    expect(first && second && isSameFigure(second, first)).toBe(expected);
    expect(findFigureConflict(one(a), one(b)) === undefined).toBe(expected);
  });

  it('of different things are not compared', () => {
    const [ships, euros] = [one('20 ships')[0], one('20 euros')[0]];
    expect(ships && euros && isSameFigure(ships, euros)).toBeUndefined();
    expect(findFigureConflict(one('20 ships'), one('30 euros'))).toBeUndefined();
  });

  it('conflict only where both sentences have one that the other lacks', () => {
    expect(findFigureConflict(one('20 ships'), one('20 ships and 30 ships'))).toBeUndefined();
    expect(findFigureConflict(one('20 ships, 5 km'), one('21 ships, 5 km'))).toMatchObject({
      a: { value: 20 },
      b: { value: 21 },
    });
  });
});
