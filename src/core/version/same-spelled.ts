import type { ComparedWord } from './compared-word.ts';
import { readNumbers } from './read-numbers.ts';
import { FULL_FORMS } from './spelling-words.ts';

const SEPARATORS = /[-'\s]/g;
/** Shorter words that differ by a letter are other words: `Iran`, `Iraq`. */
const MIN_VARIANT_LETTERS = 5;
/** Letters that one sound is written with when a name comes from another script, or a word from another age. */
const SAME_SOUND: readonly string[] = ['aeiouy', 'ijy', 'sz', 'ckq', 'fvw', 'gj'];

/**
 * Whether two runs of words are the same words written otherwise: joined or with a hyphen, abbreviated, in figures, as initials, or one name
 * with one letter changed for another of the same sound.
 */
export function isSameSpelled(a: readonly ComparedWord[], b: readonly ComparedWord[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  if (join(a.map(({ key }) => key)) === join(b.map(({ key }) => key))) return true;
  if (join(a.map(toFullForm)) === join(b.map(toFullForm))) return true;
  return isInitials(a, b) || isInitials(b, a) || isSameNumber(a, b) || isVariant(a, b);
}

function join(keys: readonly string[]): string {
  return keys.join('').replace(SEPARATORS, '');
}

function toFullForm({ key }: ComparedWord): string {
  return FULL_FORMS.get(key) ?? key;
}

/** `U.S.` and `United States`. */
function isInitials(short: readonly ComparedWord[], long: readonly ComparedWord[]): boolean {
  const [only] = short;
  if (only === undefined || short.length > 1 || long.length < 2) return false;
  const letters = only.form.replaceAll('.', '');
  return /^\p{Lu}+$/u.test(letters) && letters === long.map(({ form }) => form.charAt(0)).join('');
}

function isSameNumber(a: readonly ComparedWord[], b: readonly ComparedWord[]): boolean {
  const readA = readNumbers(a);
  const readB = readNumbers(b);
  if (readA.numbers.length === 0) return false;
  return readA.numbers.join(' ') === readB.numbers.join(' ') && join(readA.others) === join(readB.others);
}

function isVariant(a: readonly ComparedWord[], b: readonly ComparedWord[]): boolean {
  const [x] = a;
  const [y] = b;
  if (x === undefined || y === undefined || a.length > 1 || b.length > 1) return false;
  const [short, long] = x.key.length <= y.key.length ? [x.key, y.key] : [y.key, x.key];
  if (short.length < MIN_VARIANT_LETTERS || long.length - short.length > 1 || /\d/.test(long)) return false;
  const isName = /^\p{Lu}/u.test(x.form) && /^\p{Lu}/u.test(y.form);
  return short.length < long.length ? isLonger(short, long) : isName && isOneSoundOff(short, long);
}

/** One letter more: a letter doubled (`focussed`), or an `h` behind a consonant (`Gandi`, `Gandhi`). */
function isLonger(short: string, long: string): boolean {
  let at = 0;
  while (at < short.length && short.charAt(at) === long.charAt(at)) at += 1;
  if (short.slice(at) !== long.slice(at + 1)) return false;
  const added = long.charAt(at);
  return added === long.charAt(at - 1) || (added === 'h' && at > 0 && at < short.length);
}

/** One letter inside the word exchanged for another of the same sound. First letters and endings tell words apart. */
function isOneSoundOff(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1;
  if (at === 0 || at >= a.length - 1 || a.slice(at + 1) !== b.slice(at + 1)) return false;
  return SAME_SOUND.some((letters) => letters.includes(a.charAt(at)) && letters.includes(b.charAt(at)));
}
