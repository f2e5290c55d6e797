import { expect, it } from 'vitest';
import { titleStory } from './title-story.ts';

it.each([
  ['Council closes the ferry', [], 'Council closes the ferry'],
  ['Mayor meets the harbour board after weeks of talks on the price of a bridge', [], 'Mayor meets the harbour board'],
  ['Mayor Brandvold opens bridge', ['Ada Brandvold'], 'Mayor Brandvold opens bridge'],
  ['Mayor opens bridge', ['Ada Brandvold'], 'Ada Brandvold: Mayor opens bridge'],
  [
    'The council of the old town closes its only ferry to the islands for good',
    [],
    'The council of the old town closes its only ferry…',
  ],
  ['', ['Ada Brandvold', 'Hallvik'], 'Ada Brandvold, Hallvik'],
  ['', [], ''],
])('%s, on %j: %s', (headline, names, title) => {
  expect(titleStory(headline, names)).toBe(title);
});
