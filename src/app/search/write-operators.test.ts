import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../core/search/parse-query.ts';
import { writeOperators } from './write-operators.ts';

describe('writeOperators', () => {
  it.each([
    [{ phrase: ['night watch'] }, '"night watch"'],
    [{ any: ['ferry tram'] }, 'ferry OR tram'],
    [{ any: ['c'], without: ['a b'] }, 'c -a -b'],
    [{ near: ['crew strike'] }, 'crew NEAR strike'],
    [{ who: ['Jane "Roe"'], via: ['wire'], where: ['Ostrand'] }, 'via:wire who:"Jane  Roe" where:Ostrand'],
    [{ headline: ['ferry'], on: ['2024'], only: ['b'] }, 'headline:ferry on:2024 only:b'],
    [{ by: ['mayor'], from: ['2023'], to: ['2024-03'] }, 'by:mayor from:2023 to:2024-03'],
    [{}, ''],
  ] as readonly (readonly [Readonly<Record<string, readonly string[]>>, string])[])('writes %j', (fields, text) => {
    expect(writeOperators((name) => fields[name] ?? [])).toBe(text);
    expect(parseQuery(text).problems).toEqual([]);
  });
});
