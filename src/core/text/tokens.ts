import type { Range } from './range.ts';

/** Letters, marks and digits as classes of a pattern. */
interface Alphabet {
  readonly letter: string;
  readonly digit: string;
  /** Anything that a word is made of. */
  readonly any: string;
}

function wordPattern({ letter, digit, any }: Alphabet, flags: string): RegExp {
  // `U.S.`, `a.m.`: single letters with a stop behind each.
  const dotted = `(?:${letter}\\.){2,}`;
  // `6,500`, `2.6`, `10:05`.
  const number = `${digit}+(?:[.,:]${digit}+)*`;
  // `Shaposhnikov’s`, `don't`, `AT&T`: an apostrophe or ampersand with letters on both sides.
  const plain = `${any}+(?:['’&]${any}+)*`;
  const unit = `(?:(?<!${any})${dotted}|${number}(?!${any})|${plain})`;
  return new RegExp(`${unit}(?:[-\u2010\u2011]${unit})*`, flags);
}

/** Made when the first text asks for it: the classes of Unicode take longer to make ready than a short text to read. */
let anyWord: RegExp | undefined;
/** The same for texts in ASCII. */
const ASCII_WORD = wordPattern({ letter: '[A-Za-z]', digit: '[0-9]', any: '[A-Za-z0-9]' }, 'g');

/** Whether a text has nothing but ASCII in it. */
export function isAscii(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- All of ASCII is meant.
  return /^[\x00-\x7f]*$/.test(text);
}

/** The words of a text in order: hyphens, apostrophes, decimals and dotted abbreviations inside a word do not cut it (`Tu-160`, `U.S.-led`, `6,500`). */
export function findWords(text: string): readonly Range[] {
  const words: Range[] = [];
  const pattern = isAscii(text)
    ? ASCII_WORD
    : (anyWord ??= wordPattern({ letter: '\\p{L}', digit: '\\p{N}', any: '[\\p{L}\\p{M}\\p{N}]' }, 'gu'));
  for (const match of text.matchAll(pattern)) words.push({ start: match.index, end: match.index + match[0].length });
  return words;
}

/** How many words a text has, counted as `findWords` cuts them. */
export function countWords(text: string): number {
  return findWords(text).length;
}
