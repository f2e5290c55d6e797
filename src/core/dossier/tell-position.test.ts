import { expect, test } from 'vitest';
import { tellPosition } from './tell-position.ts';

test.each([
  [{ lat: 43.11, lng: 131.87, precision: 'city' }, '43.11° N, 131.87° E: city level'],
  [{ lat: -12.3, lng: -71.6, precision: 'country' }, '12° S, 72° W: a whole country'],
  [{ lat: 0, lng: 179.96, precision: 'area' }, '0° N, 180° E: an area'],
] as const)('a position is told no more closely than it is known: %j', (geo, expected) => {
  expect(tellPosition({ ...geo, basis: '' })).toMatch(new RegExp(`^${expected}`));
});
