import { foldWord } from '../version/fold-word.ts';

/** Letters that Unicode does not take apart, and how they are written without their strokes. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
  ё: 'е',
};
const STROKED = /[øłđðþßæœıħŧŋĸё]/g;
const MARKS = /['’ʼ`´&.]/g;

/**
 * The key under which a word is kept and looked for: case, accents, strokes, apostrophes, the stops of `U.S.` and British against
 * American spelling do not count. For comparing, never for showing.
 */
export function foldLetters(word: string): string {
  const clean = /^[a-z]+$/.test(word) ? word : word.toLowerCase().replace(STROKED, (letter) => PLAIN[letter] ?? letter);
  return foldWord(clean.replace(/['’]s?$/, '')).replace(MARKS, '');
}
