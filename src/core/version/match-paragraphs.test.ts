import { expect, test } from 'vitest';

import { matchParagraphs, measureDice } from './match-paragraphs.ts';
import type { ComparedSentence } from './printing.ts';

const sentence = (key: string): ComparedSentence => ({
  key,
  words: new Set(key.split(' ').filter((word) => word !== '')),
});
const paragraphs = (...texts: readonly string[]) => texts.map((text) => text.split('. ').map(sentence));

test('a changed spelling matches, a changed sentence does not', () => {
  const other = paragraphs('the boat sailed nine kilometers to the harbor');
  expect([
    ...matchParagraphs(
      paragraphs('the boat sailed nine kilometres to the harbor', 'nobody was hurt in all the wind'),
      other,
    ),
  ]).toEqual([1]);
});

test('a paragraph that the other printing cuts in two matches from both sides', () => {
  const whole = paragraphs('one boat left at noon. two boats stayed at home');
  const parts = paragraphs('one boat left at noon', 'two boats stayed at home');
  expect([...matchParagraphs(whole, parts)]).toEqual([1]);
  expect([...matchParagraphs(parts, whole)]).toEqual([1, 2]);
});

test('no words match nothing', () => {
  expect(matchParagraphs(paragraphs(''), paragraphs('')).size).toBe(0);
  expect(measureDice(new Set(), new Set())).toBe(0);
  expect(measureDice(new Set(['a', 'b']), new Set(['b', 'c']))).toBe(0.5);
});
