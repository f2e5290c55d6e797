import { describe, expect, it } from 'vitest';
import { compileRules, matchAt } from './pattern.ts';
import type { Found } from './pattern.ts';
import { readTokens } from './read-tokens.ts';
import { isGlued, isWord, SAID_YEAR_TAIL, toGrain, toUnit, toYear, withYear, YEAR_TAIL } from './rule-parts.ts';

function find<T>(pattern: string, text: string, read: (found: Found) => T): T | undefined {
  const seen: T[] = [];
  const build = (found: Found): undefined => void seen.push(read(found));
  matchAt(compileRules([{ patterns: [pattern], build }]), readTokens(text, { start: 0, end: text.length }), 0);
  return seen[0];
}

describe('parts of rules', () => {
  it.each([
    [`May ${YEAR_TAIL}`, 'May 2024', 2024],
    [`May ${YEAR_TAIL}`, 'May, 2024', 2024],
    [`May ${YEAR_TAIL}`, 'May', undefined],
    [`May ${SAID_YEAR_TAIL}`, 'May of last year', { shift: -1 }],
    [`May ${SAID_YEAR_TAIL}`, 'May next year', { shift: 1 }],
  ])('read the year of %j in %j', (pattern, text, year) => {
    expect(find(pattern.replace('May', 'AnyMonth'), text, toYear)).toEqual(year);
    expect(find(pattern.replace('May', 'AnyMonth'), text, withYear)).toEqual(year === undefined ? {} : { year });
  });

  it.each([
    ['weeks', 'week', 'week'],
    ['hour', undefined, 'hour'],
    ['centuries', 'century', 'century'],
    ['millennia', undefined, 'millennium'],
  ])('know %s as a unit', (text, grain, unit) => {
    expect(find('u=ANYUNIT', text, (found) => [toGrain(found.get('u')), toUnit(found.get('u'))])).toEqual([
      grain,
      unit,
    ]);
  });

  it('tell what is printed without spaces', () => {
    expect([find('INT - INT', '3-5', isGlued), find('INT - INT', '3 - 5', isGlued)]).toEqual([true, false]);
    expect(isWord(undefined, new Set(['a']))).toBe(false);
  });
});
