import { ORG_WORDS } from './word-lists.ts';

/** Words that say only what kind of company it is. */
const LEGAL: ReadonlySet<string> = new Set(
  'inc corp corporation co company companies ltd limited plc llc lp gmbh ag sa nv spa group holdings holding'.split(
    ' ',
  ),
);
/** Words that begin many names and so name nothing alone. */
const COMMON_FIRST: ReadonlySet<string> = new Set(
  'national international united federal central royal american european african asian world global general first new north south east west northern southern eastern western islamic democratic republican people peoples public social state bank university ministry department institute council committee foreign defense defence house high supreme free great grand saint san chinese russian british french german japanese korean indian israeli iranian turkish communist socialist liberal conservative labour labor green civil human christian catholic'.split(
    ' ',
  ),
);
const SMALL: ReadonlySet<string> = new Set('of the and for de la du des on in to et und'.split(' '));

/** The words without those that only say that it is a company: `ford motor` of `ford motor company`. */
export function withoutLegalWords(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word) => !LEGAL.has(word));
  return last < 0 ? words : words.slice(0, last + 1);
}

/** Whether `short` is how `long` is called for short: its first words, or its first word alone when that is no common one. `isLetters` says that the short name is an acronym. */
export function isShortOrganisation(short: readonly string[], long: readonly string[], isLetters = false): boolean {
  const bare = withoutLegalWords(short);
  if (bare.length === 0 || bare.length >= long.length + 1) return false;
  const starts = bare.every((word, i) => word === long[i]);
  if (!starts) return false;
  if (withoutLegalWords(long).length === bare.length) return true;
  // `NATO` is not short for `NATO Council`, though `Ford` is for `Ford Motor Company`: letters name the whole to which the body belongs.
  if (isLetters && ORG_WORDS.has(long.at(-1) ?? '')) return false;
  // `Apple and Banana Corp` are two; `Bank of Oslo` is no bank called Bank.
  if (SMALL.has(long[bare.length] ?? '')) return false;
  return bare.length > 1 || !COMMON_FIRST.has(bare[0] ?? '');
}

/** Whether the letters are the first letters of the words, small words counted or not: `kcna`, `un`, `uae`. */
export function isAcronymOf(letters: string, words: readonly string[]): boolean {
  if (!/^[\p{L}&]{2,8}$/u.test(letters) || words.length < 2) return false;
  const parts = words.flatMap((word) => word.split('-'));
  const initials = (list: readonly string[]): string => list.map((word) => word[0] ?? '').join('');
  const large = parts.filter((word) => !SMALL.has(word));
  const tried = [parts, large, withoutLegalWords(large)];
  return tried.some((list) => list.length > 1 && initials(list) === letters.replace('&', ''));
}
