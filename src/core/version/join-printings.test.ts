import { expect, it } from 'vitest';
import { joinPrintings } from './join-printings.ts';

const item = (article: string, words: string, key = 'ines') => ({ article, words, key });

it('puts together what articles print in the same words, but for spelling', () => {
  const items = [
    item('a', 'The grey boat, she said.'),
    item('a', 'The grey boat, she said.'),
    item('b', 'The gray boat she said.'),
    item('b', 'The gray boat she said.', 'bruno'),
    item('c', 'Another boat.'),
  ];
  expect(joinPrintings(items).map((group) => group.map((one) => items.indexOf(one)))).toEqual([[0, 2], [1], [3], [4]]);
});

it('has nothing to put together of nothing', () => {
  expect(joinPrintings([])).toEqual([]);
});
