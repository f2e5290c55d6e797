import { describe, expect, it } from 'vitest';
import type { NameId } from '../address/ids.ts';
import { chipsOf } from './chips.ts';

describe('chipsOf', () => {
  it('lists operators and limits, each with the search that is left without it', () => {
    const view = {
      q: 'ferry "night watch" -tram on:2024',
      by: ['wire', 'paper'],
      with: ['jane-roe' as NameId],
      from: '2023',
    };
    const chips = chipsOf(view);
    expect(chips.map(({ text }) => text)).toEqual([
      '"night watch"',
      '-tram',
      'on:2024',
      'by:wire',
      'by:paper',
      'who:jane-roe',
      'from:2023',
    ]);
    expect(chips[0]?.without).toEqual({ ...view, q: 'ferry -tram on:2024' });
    expect(chips[3]?.without).toEqual({ ...view, by: ['paper'] });
    expect(chips[5]?.without).toEqual({ q: view.q, by: view.by, from: '2023' });
    expect(chips[6]?.without).toEqual({ q: view.q, by: view.by, with: view.with });
  });

  it('leaves plain words to the field', () => {
    expect(chipsOf({ q: 'night ferry' })).toEqual([]);
    expect(chipsOf({ q: '-tram' })[0]?.without).toEqual({});
  });
});
