import { FUNCTION_WORDS } from './language-words.ts';

/** How much of a text is read: enough to be sure, and the work stays small on books. */
const READ_UNITS = 4000;
/** Scripts that stand for one language in news, or for the one that has most readers. Han and Cyrillic are told apart below. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['latin', /\p{Script=Latin}+/gu],
  ['cyrillic', /\p{Script=Cyrillic}+/gu],
  ['ar', /\p{Script=Arabic}+/gu],
  ['han', /\p{Script=Han}+/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu],
  ['ko', /\p{Script=Hangul}+/gu],
  ['el', /\p{Script=Greek}+/gu],
  ['he', /\p{Script=Hebrew}+/gu],
  ['hi', /\p{Script=Devanagari}+/gu],
  ['th', /\p{Script=Thai}+/gu],
  ['bn', /\p{Script=Bengali}+/gu],
  ['ta', /\p{Script=Tamil}+/gu],
  ['te', /\p{Script=Telugu}+/gu],
  ['ka', /\p{Script=Georgian}+/gu],
  ['hy', /\p{Script=Armenian}+/gu],
  ['my', /\p{Script=Myanmar}+/gu],
  ['km', /\p{Script=Khmer}+/gu],
];
/** One Han character says about as much as two letters and a half. */
const HAN_WEIGHT = 2.5;
/** Japanese print mixes Han with this much kana at least. */
const MIN_KANA_PART = 0.05;
/** The clitic of `the mill’s` is English; cut off, its `s` would be a word of other languages. */
const ENGLISH_CLITIC = /(?<=\p{L})['’](?:s|t|re|ve|ll)(?!\p{L})/giu;
const WORD = /[\p{Script=Latin}\p{M}]+/gu;
/** Another language than English must be this much ahead of it: English news is full of foreign names. */
const LEAD = 1.25;
/** Letters that English print has in names only. Two words with one speak against English where nothing speaks for it. */
const FOREIGN_LETTER = /[àâäåæçèéêëìíîïðñòóôõöøœùúûüýþßąćęłńśźżčďěňřšťůžğışăâîșțőű]/iu;
const MAX_FOREIGN_PART = 0.15;

/**
 * The language of a text as a BCP 47 code, by its script and its most frequent small words; `und` when it has no letters of a known script, or
 * when letters and words speak against English and for no other. A text in Latin script is English when its small words say so or when nothing
 * speaks for another language: names and headlines alone are taken for English. Only the first 4,000 characters are read.
 */
export function findLanguage(text: string): string {
  const read = text.slice(0, READ_UNITS);
  const counts = new Map(SCRIPTS.map(([script, pattern]) => [script, countMatches(read, pattern)]));
  const count = (script: string): number => counts.get(script) ?? 0;
  const east = count('han') + count('ja');
  counts.set('han', count('ja') >= east * MIN_KANA_PART && count('ja') > 0 ? 0 : count('han') * HAN_WEIGHT);
  counts.set('ja', count('han') === 0 && count('ja') > 0 ? east * HAN_WEIGHT : count('ja'));
  counts.set('ko', count('ko') * HAN_WEIGHT);
  const [script, most] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ['und', 0]);
  if (most === 0) return 'und';
  if (script === 'latin') return findLatinLanguage(read);
  if (script === 'cyrillic') return findCyrillicLanguage(read);
  if (script === 'ar') return /[پچژگ]/u.test(read) ? findArabicLanguage(read) : 'ar';
  return script === 'han' ? 'zh' : script;
}

/** How many characters of a text are in runs that match. */
function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  for (const [run] of text.matchAll(pattern)) count += run.length;
  return count;
}

function findLatinLanguage(text: string): string {
  const scores = new Map<string, number>();
  const clitics = text.match(ENGLISH_CLITIC)?.length ?? 0;
  const words = text.replace(ENGLISH_CLITIC, '').normalize('NFC').toLowerCase().match(WORD) ?? [];
  for (const word of words) {
    const languages = FUNCTION_WORDS.get(word) ?? [];
    for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
  }
  const english = (scores.get('en') ?? 0) + clitics;
  const [best, most] = [...scores].reduce((held, next) => (next[1] > held[1] ? next : held), ['en', english]);
  if (best !== 'en' && most >= english * LEAD && most >= 1) return best;
  const foreign = words.filter((word) => FOREIGN_LETTER.test(word)).length;
  return english === 0 && foreign > words.length * MAX_FOREIGN_PART ? 'und' : 'en';
}

/** By letters that only one of them has. */
function findCyrillicLanguage(text: string): string {
  if (/[іїєґ]/iu.test(text) && !/[ыэъё]/iu.test(text)) return 'uk';
  if (/[ў]/iu.test(text)) return 'be';
  if (/[ђћџљњј]/iu.test(text)) return /[ѓќѕ]/iu.test(text) ? 'mk' : 'sr';
  if (/[әғқңөұүһ]/iu.test(text)) return 'kk';
  return /[ыэё]/iu.test(text) || !/ъ/iu.test(text) ? 'ru' : 'bg';
}

/** Urdu and Persian write letters that Arabic has not. */
function findArabicLanguage(text: string): string {
  return /[ٹڈڑےں]/u.test(text) ? 'ur' : 'fa';
}
