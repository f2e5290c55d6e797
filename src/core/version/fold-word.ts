import { foldText } from '../text/fold.ts';
import { remember } from '../text/remember.ts';
import { AMERICAN } from './spelling-words.ts';

/** From British to American spelling. The result is a key and need not be a word: `hours` becomes `hors` on both sides. */
const RULES: readonly (readonly [RegExp, string])[] = [
  // honour, coloured, neighbourhood
  [
    /(?<=[a-z]{2})our(?=$|s$|ed$|ing$|er$|ers$|able$|abl[ey]$|ful$|fully$|less$|ite$|ites$|ism$|y$|ly$|hoods?$|al$)/,
    'or',
  ],
  // organise, realisation, analysed
  [/is(?=e$|ed$|es$|er$|ers$|ing$|able$|ations?$|ational$)/, 'iz'],
  [/ys(?=e$|ed$|es$|er$|ers$|ing$)/, 'yz'],
  // centre, metres, fibre, centred
  [/([bt])re(?=$|s$)/, '$1er'],
  [/tred$/, 'tered'],
  // travelled, signalling, jeweller: an unstressed syllable before the l, so `filled` and `filed` stay apart
  [/(?<=[aeiouy][a-z]*[^aeiouy][aeiou])ll(?=$|s$|ed$|ing$|ings$|ers?$|ors?$|ist$|ists$|ation$)/, 'l'],
  // dialogue, catalogues
  [/ogu(?=ed$|ing$)/, 'og'],
  [/ogue(?=s?$)/, 'og'],
];
const ASCII_WORD = /^[a-z]+$/;
const MIN_RULE_LETTERS = 5;
/** Longer "words" are no words, and the rules' cost grows with the length. */
const MAX_RULE_LETTERS = 40;
const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?=\.\d+$|$)/;

/**
 * The key under which two spellings of a word are one: case, accents, the kind of apostrophe and hyphen, the stops of `U.S.`, the commas of
 * `6,500`, and British against American spelling do not count. Keys are for comparing, never for showing.
 */
export function foldWord(word: string): string {
  const folded = ASCII_WORD.test(word) ? word : foldText(word);
  if (ASCII_WORD.test(folded)) return foldSpelling(folded);
  return folded.split('-').map(foldPart).join('-');
}

function foldPart(part: string): string {
  const figure = part.replace(THOUSANDS, (found) => found.replaceAll(',', ''));
  if (/^\d/.test(figure)) return figure;
  const [, stem = '', ending = ''] = /^(.*?)('s|')?$/s.exec(part.replaceAll('.', '')) ?? [];
  return (ASCII_WORD.test(stem) ? foldSpelling(stem) : stem) + ending;
}

function foldSpelling(word: string): string {
  const listed = AMERICAN.get(word);
  if (listed !== undefined) return listed;
  if (word.length < MIN_RULE_LETTERS || word.length > MAX_RULE_LETTERS) return word;
  return RULES.reduce((spelled, [pattern, to]) => spelled.replace(pattern, to), word);
}

/** `foldWord` that remembers what it has folded: news uses few words often. */
export function createWordFolder(): (word: string) => string {
  return remember(foldWord);
}
