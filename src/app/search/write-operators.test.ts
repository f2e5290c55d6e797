import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../core/search/parse-query.ts';
import { writeOperators } from './write-operators.ts';

describe('writeOperators', () => {
  it.each([
    [{ phrase: ['night watch'] }, '"night watch"'],
    [{ any: ['ferry tram'] }, 'ferry OR tram'],
    [{ any: ['c'], without: ['a b'] }, 'c -a -b'],
    [{ near: ['crew strike'] }, 'crew NEAR strike'],
    [
      { who: ['Jane "Roe"'], date: ['given', 'unclear'] },
      'who:"Jane Roe" date:given,unclear'.replace('Jane Roe', 'Jane  Roe'),
    ],
    [{}, ''],
  ] as readonly (readonly [Readonly<Record<string, readonly string[]>>, string])[])('writes %j', (fields, text) => {
    expect(writeOperators((name) => fields[name] ?? [])).toBe(text);
    expect(parseQuery(text).problems).toEqual([]);
  });
});
