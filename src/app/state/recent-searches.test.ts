import { describe, expect, it } from 'vitest';
import { addRecentSearch, parseRecentSearches } from './recent-searches.ts';

describe('recent searches', () => {
  it.each([undefined, null, 'ferry', {}, [1, '', null], ['x'.repeat(201)]])('reads %j as none', (stored) => {
    expect(parseRecentSearches(stored)).toEqual([]);
  });

  it('keeps the good ones of a damaged list', () => {
    expect(parseRecentSearches(['ferry', 3, 'tram'])).toEqual(['ferry', 'tram']);
  });

  it('puts the last first, once, and forgets the oldest', () => {
    expect(addRecentSearch(['a', 'b'], ' b ')).toEqual(['b', 'a']);
    expect(addRecentSearch(['1', '2', '3', '4', '5', '6', '7', '8'], '9')).toEqual([
      '9',
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
    ]);
    expect(addRecentSearch(['a'], ' ')).toEqual(['a']);
  });
});
