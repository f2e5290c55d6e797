import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Address } from './address.ts';
import { formatAddress } from './format-address.ts';
import type { EventId, NameId, StoryId } from './ids.ts';
import { LINK_WORDS, pairOf } from './map-view.ts';
import { parseAddress } from './parse-address.ts';
import { NAME_TYPES } from './search-view.ts';
import { RESTS } from './timeline-view.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const name = id as fc.Arbitrary<NameId>;
const edtf = fc.constantFrom('2023', '198X', '2024-02', '2024-02-29');
const map: fc.Arbitrary<Address> = fc.record(
  {
    kind: fc.constant('map' as const),
    view: fc.constantFrom('places' as const, 'list' as const),
    focus: name,
    depth: fc.constant(2 as const),
    link: fc.subarray([...LINK_WORDS], { minLength: 1, maxLength: LINK_WORDS.length - 1 }),
    type: fc.subarray([...NAME_TYPES], { minLength: 1, maxLength: NAME_TYPES.length - 1 }),
    pair: fc
      .tuple(name, name)
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => pairOf(a, b)),
    story: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }).map((ids) => ids.toSorted() as StoryId[]),
    with: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }).map((ids) => ids.toSorted()),
    rests: fc.constantFrom(...RESTS),
    from: edtf,
    to: edtf,
    event: id as fc.Arbitrary<EventId>,
    at: fc
      .record({
        lat: fc.integer({ min: -9000, max: 9000 }),
        lng: fc.integer({ min: -18000, max: 18000 }),
        zoom: fc.integer({ min: 0, max: 220 }),
      })
      .map(({ lat, lng, zoom }) => ({ lat: lat / 100, lng: lng / 100, zoom: zoom / 10 })),
    sort: fc.constantFrom('sentences' as const, 'name' as const),
  },
  { requiredKeys: ['kind'] },
);

describe('what the map shows', () => {
  it('comes back from its URL unchanged', () => {
    fc.assert(
      fc.property(map, (value) => {
        expect(parseAddress(formatAddress(value))).toEqual({ address: value, notUnderstood: [] });
      }),
    );
  });

  it.each([
    ['/map?view=network&depth=1&sort=links', '/map/'],
    ['/map/?pair=b~a&focus=B', '/map/?focus=b&pair=a~b'],
    ['/map/?link=said,met,met&type=arms,Person', '/map/?link=met,said&type=person,arms'],
    ['/map/?link=met,arms,at,said,expected', '/map/'],
    ['/map/?story=z,a,z&at=43.1,131.9,5', '/map/?at=43.10,131.90,5.0&story=a,z'],
    ['/map/?lens=told&by=kcna&rests=state', '/map/?rests=state'],
  ])('%s reads as %s', (url, canonical) => {
    expect(formatAddress(parseAddress(url).address)).toBe(canonical);
  });

  it.each(['view=globe', 'pair=a', 'pair=a~a', 'pair=a~b~c', 'at=91,0,1', 'depth=3', 'link=knows', 'from=2023-19'])(
    '%s is reported and left out',
    (param) => {
      expect(parseAddress(`/map/?${param}`)).toEqual({ address: { kind: 'map' }, notUnderstood: [param] });
    },
  );

  it('is one page', () => {
    expect(parseAddress('/map/kim').address.kind).toBe('unknown');
  });
});
