import { expect, it, test } from 'vitest';
import { classifyDifference } from './classify-difference.ts';
import { readComparedWords } from './compared-word.ts';
import { findDifferences } from './find-differences.ts';
import { findNearPairs } from './find-near-pairs.ts';
import { foldWord } from './fold-word.ts';
import { pairSentences } from './pair-sentences.ts';
import { isWhole, ratePairs } from './rate-pairs.ts';
import { readNumbers } from './read-numbers.ts';
import { isSameSpelled } from './same-spelled.ts';
import { hashShingles, makeSketch, SKETCH_SIZE } from './shingle-sketch.ts';

const read = (text: string) => readComparedWords(text, { start: 0, end: text.length }, foldWord);

it.each([
  ['two hundred and five', ['205']],
  ['twenty-five of 1,000', ['25', '1000']],
  ['a million or 2.5 billion', ['1000000', '2500000000']],
  ['the 3rd', ['3']],
  ['dozens', ['dozens']],
  ['boats', []],
])('%s counts %j', (text, numbers) => {
  expect(readNumbers(read(text)).numbers).toEqual(numbers);
});

it.each([
  ['Gen', 'General', true],
  ['Lindqvist', 'Lindkvist', true],
  ['Iran', 'Iraq', false],
  ['boats', 'boat', false],
  ['', 'boat', false],
])('%s and %s are one word: %s', (a, b, same) => {
  expect(isSameSpelled(read(a), read(b))).toBe(same);
});

test('differences lie where the words stand, and a missing run is empty', () => {
  const a = { text: 'Boats left at 9.', words: read('Boats left at 9.') };
  const b = { text: 'Boats left early at 10.', words: read('Boats left early at 10.') };
  expect(findDifferences(a, b)).toEqual([
    { kind: 'wording', a: { start: 10, end: 10 }, b: { start: 11, end: 16 } },
    { kind: 'number', a: { start: 14, end: 15 }, b: { start: 20, end: 22 } },
  ]);
  expect(classifyDifference({ ...a, from: 0, to: 1 }, { ...b, from: 2, to: 3 })).toBe('wording');
});

test('sentences that share most words are rated and paired', () => {
  const a = [read('Two boats left at noon.'), read('Rain fell.')];
  const b = [read('Rain fell.'), read('Two boats left at nine.')];
  expect(ratePairs(a, b).filter(isWhole).length).toBe(2);
  expect(pairSentences(a, b).map((pair) => [pair.a, pair.b])).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

test('sketches agree about as much as the shingles do; no words, no sketch', () => {
  const words = Array.from({ length: 400 }, (_, index) => `w${index}`);
  const one = makeSketch(hashShingles(words));
  const half = makeSketch(hashShingles(words.slice(0, 200)));
  const alike = [...(one ?? [])].filter((value, bin) => value === half?.[bin]).length / SKETCH_SIZE;
  expect(alike).toBeGreaterThan(0.3);
  expect(alike).toBeLessThan(0.7);
  expect(makeSketch(hashShingles([]))).toBeUndefined();
  expect(findNearPairs([[words], [words], []])).toEqual([{ a: 0, b: 1, containment: 1, jaccard: 1 }]);
});
