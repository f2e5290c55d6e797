import { foldSpaces } from './fold.ts';
import { hashText } from './hash.ts';

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * Four lower-case base32 characters (20 bits) that tell whether a passage still reads as it did when it was linked. Kinds of
 * quote, dash and white space make no difference; letters, accents, case and punctuation do. Published links rest on it: it
 * must never change.
 */
export function checkCode(text: string): string {
  const hash = hashText(foldSpaces(text.normalize('NFC')));
  return [0, 5, 10, 15].map((shift) => BASE32.charAt((hash >>> shift) & 31)).join('');
}
