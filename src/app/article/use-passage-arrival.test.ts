import { expect, it } from 'vitest';
import { isArrivalDue, KEEPS_PLACE } from './use-passage-arrival.ts';

it('takes the reader to a passage when it is linked to, and again when it is linked to again', () => {
  expect(isArrivalDue(undefined, '#p2s1', null)).toBe(true);
  expect(isArrivalDue('#p2s1', '#p3', null)).toBe(true);
  expect(isArrivalDue('#p2s1', '#p2s1', null)).toBe(true);
});

it('leaves a reader alone who changes the query, or has no passage', () => {
  expect(isArrivalDue('#p2s1', '#p2s1', KEEPS_PLACE)).toBe(false);
  expect(isArrivalDue('#p2s1', undefined, null)).toBe(false);
});
