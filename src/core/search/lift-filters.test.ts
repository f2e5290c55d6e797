import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filtersOfView, liftFilters, queryOfView } from './lift-filters.ts';

describe('liftFilters', () => {
  it.each([
    ['ferry by:wire', { q: 'ferry', by: ['wire'] }],
    ['who:"Jane Roe" ferry', { q: 'ferry', with: ['jane-roe'] }],
    ['from:2024-03 to:2024-05', { from: '2024-03', to: '2024-05' }],
    ['from:2024-13 ferry', { q: 'from:2024-13 ferry' }],
    ['type:arms,person date:given', { type: ['person', 'arms'], date: ['given'] }],
    ['type:tree', { q: 'type:tree' }],
    ['-by:wire ferry on:2024', { q: '-by:wire ferry on:2024' }],
    ['  "night  watch"  ', { q: '"night  watch"' }],
  ])('writes %s', (q, view) => {
    expect(liftFilters({ q })).toEqual(view);
  });

  it('changes nothing the second time, and loses no filter', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'by:a',
        'via:"b c"',
        'who:d',
        'from:2024',
        'to:x',
        'story:s',
        'type:arms',
        'date:given',
        '-by:z',
        'on:2024',
      ),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const once = liftFilters({ q: parts.join(' ') });
        expect(liftFilters(once)).toEqual(once);
        for (const filter of filtersOfView(once)) expect(queryOfView(once).filters).toContainEqual(filter);
      }),
    );
  });
});
