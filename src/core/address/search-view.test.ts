import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Address } from './address.ts';
import { formatAddress } from './format-address.ts';
import type { NameId, StoryId } from './ids.ts';
import { parseAddress } from './parse-address.ts';
import { NAME_TYPES, RESULT_GROUPS } from './search-view.ts';
import { DATE_KINDS } from './timeline-view.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,6}(?:-[a-z0-9]{1,6})?$/);
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 3 }).map((list) => list.toSorted());
const search: fc.Arbitrary<Address> = fc
  .record(
    {
      q: fc
        .string({ maxLength: 60 })
        .map((text) => text.trim())
        .filter((text) => text !== ''),
      in: fc.constantFrom(...RESULT_GROUPS.filter((group) => group !== 'all')),
      by: ids,
      via: ids,
      with: ids as fc.Arbitrary<NameId[]>,
      story: ids as fc.Arbitrary<StoryId[]>,
      from: fc.constantFrom('2024', '2024-03', '2024-03-01', '198X'),
      to: fc.constantFrom('2025', '2025-12-31'),
      date: fc.subarray([...DATE_KINDS], { minLength: 1, maxLength: 3 }),
      type: fc.subarray([...NAME_TYPES], { minLength: 1 }),
    },
    { requiredKeys: [] },
  )
  .map((view) => ({ kind: 'search', ...view }) as const);

describe('addresses of searches', () => {
  it('come back from their URL unchanged', () => {
    fc.assert(
      fc.property(search, (address) => {
        expect(parseAddress(formatAddress(address))).toEqual({ address, notUnderstood: [] });
      }),
    );
  });

  it('say what they did not understand and keep the rest', () => {
    expect(parseAddress('/search/?in=pictures&type=arms,tree&from=2023-19&q=ferry')).toEqual({
      address: { kind: 'search', q: 'ferry', type: ['arms'] },
      notUnderstood: ['from=2023-19', 'in=pictures', 'type=arms,tree'],
    });
  });

  it('leave out what is the default', () => {
    expect(formatAddress(parseAddress('/search?in=all&q=').address)).toBe('/search/');
  });
});
