import { expect, it } from 'vitest';
import { findMoved } from './find-moved.ts';

it.each([
  [[], []],
  [[0, 1, 1, 2], []],
  [[3, 0, 1, 2], [0]],
  [[0, 3, 1, 2], [1]],
  [[1, 2, 3, 0], [3]],
])('%j: out of order are %j', (order, moved) => {
  expect([...findMoved(order)]).toEqual(moved);
});
