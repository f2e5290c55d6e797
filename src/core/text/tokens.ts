import type { Range } from './range.ts';

const LETTERS = '[\\p{L}\\p{M}\\p{N}]';
/** `U.S.`, `a.m.`: single letters with a stop behind each. */
const DOTTED = '(?:\\p{L}\\.){2,}';
/** `6,500`, `2.6`, `10:05`. */
const NUMBER = '\\p{N}+(?:[.,:]\\p{N}+)*';
/** `Shaposhnikov’s`, `don't`, `AT&T`: an apostrophe or ampersand with letters on both sides. */
const PLAIN = `${LETTERS}+(?:['’&]${LETTERS}+)*`;
const UNIT = `(?:(?<!${LETTERS})${DOTTED}|${NUMBER}(?!${LETTERS})|${PLAIN})`;
const WORD = new RegExp(`${UNIT}(?:[-\u2010\u2011]${UNIT})*`, 'gu');

/** The words of a text in order: hyphens, apostrophes, decimals and dotted abbreviations inside a word do not cut it (`Tu-160`, `U.S.-led`, `6,500`). */
export function findWords(text: string): readonly Range[] {
  const words: Range[] = [];
  for (const match of text.matchAll(WORD)) words.push({ start: match.index, end: match.index + match[0].length });
  return words;
}

/** How many words a text has, counted as `findWords` cuts them. */
export function countWords(text: string): number {
  return findWords(text).length;
}
