import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinNumbers } from './join-numbers.ts';
import { readTokens } from './read-tokens.ts';
import { anyText } from '../../bench/any-text.ts';

const read = (text: string): readonly string[] =>
  readTokens(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
const numbers = (text: string): readonly (number | undefined)[] =>
  readTokens(text, { start: 0, end: text.length }).map(({ number }) => number);

describe('tokens', () => {
  it.each([
    ['on Sept. 16, 2023.', ['on', 'Sept.', '16', ',', '2023', '.']],
    ['at 4:05 p.m. EST', ['at', '4:05', 'p.m.', 'EST']],
    ['10 o’clock', ['10', 'o’clock']],
    ['Saturday’s talks', ['Saturday', '’', 's', 'talks']],
    ['it won’t', ['it', 'won’t']],
    ['6,500 km or 2.5', ['6,500', 'km', 'or', '2.5']],
    ['the A380 and 6pm', ['the', 'A380', 'and', '6', 'pm']],
    ['a two-year plan', ['a', 'two', '-', 'year', 'plan']],
    ['in the sun. Then', ['in', 'the', 'sun.', 'Then']],
    ['', []],
  ])('are cut from %j', (text, tokens) => {
    expect(read(text)).toEqual(tokens);
  });

  it('know months and weekdays by their capital', () => {
    const symbols = (text: string): readonly string[] =>
      readTokens(text, { start: 0, end: text.length })[0]?.symbols ?? [];
    expect([symbols('May'), symbols('may'), symbols('Mon.')]).toEqual([
      ['may', 'Month', 'AnyMonth'],
      ['may'],
      ['mon.', 'AnyWeekday'],
    ]);
  });

  it('lie in order inside the range, whatever the text', () => {
    fc.assert(
      fc.property(anyText(60), fc.nat(20), (text, start) => {
        const range = { start: Math.min(start, text.length), end: text.length };
        let last = range.start;
        for (const token of readTokens(text, range)) {
          expect(token.start >= last && token.start < token.end && token.end <= range.end).toBe(true);
          last = token.end;
        }
      }),
    );
  });
});

describe('numbers', () => {
  it.each([
    ['twenty-five', [25]],
    ['twenty five years', [25, undefined]],
    ['two and a half years', [2.5, undefined]],
    ['one-and-a-half-year', [1.5, undefined, undefined]],
    ['2 1/2 hours', [2.5, undefined]],
    ['a couple of days', [2, undefined]],
    ['a few days', [Infinity, undefined]],
    ['dozens of years', [Infinity, undefined]],
    ['a hundred years', [100, undefined]],
    ['three thousand years', [3000, undefined]],
    ['two dozen weeks', [24, undefined]],
    ['11th', [11]],
    ['twenty-first', [21]],
    ['1980s', [1980]],
    ["the '80s", [undefined, 80]],
    ['’82', [82]],
    ['a half', [undefined, undefined]],
    ['one', [1]],
  ])('read %j', (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  it('of nothing are nothing', () => {
    expect(joinNumbers([])).toEqual([]);
  });
});
