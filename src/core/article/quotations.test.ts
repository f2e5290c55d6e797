import { describe, expect, it } from 'vitest';
import { slice } from '../text/range.ts';
import { findQuotations } from './quotations.ts';

describe('quotations', () => {
  it.each([
    ['He said “we go” and "we stay".', ['we go', 'we stay']],
    ['„Wir gehen“, sagte er.', ['Wir gehen']],
    ['«On y va», dit-elle.', ['On y va']],
    ['An “open one', []],
    ['12" and no more', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(findQuotations(text).map((range) => slice(text, range))).toEqual(expected);
  });
});
