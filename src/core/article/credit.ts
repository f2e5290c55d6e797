import type { Range } from '../text/range.ts';
import { findAgencies, findAgencyNamed } from './agencies.ts';

/** Words at the end of a caption or report that say whom it comes from. Offsets are into the text that was searched. */
export interface Credit {
  /** Brackets, dash and label included. */
  readonly range: Range;
  /** The credit's words without brackets and label. */
  readonly words: string;
  /** `agency` names one agency and nothing else, `photo` can only credit a picture, `inputs` credits agencies for parts of a text. */
  readonly kind: 'agency' | 'photo' | 'inputs';
}

/** Credits are short; looking further back would only find prose. */
const MAX_CREDIT_LENGTH = 140;
const PHOTO_WORD =
  /\b(?:photos?|photographs?|photographer|pictures?|images?|handout|file|getty|pool|via|courtesy|screengrab|screenshot|supplied|shutterstock|epa|illustration|graphic)\b/i;
const PHOTO_NUMBER = /^[A-Z]{2,4}[\d_]{4}[\w]*$/;
const INPUTS =
  /^(?:with|and)?\s*(?:additional )?(?:inputs?|reports?|reporting|agenc(?:y|ies) inputs?|input) (?:from|by)\b/i;
const NAMELESS_INPUTS = /^(?:with )?(?:agency|agencies|wire|news agency) (?:inputs?|reports?)$|^agencies$/i;
const LABELLED =
  /(?:^|[\s|.])((?:photo|image|picture|photograph|photo credit|image credit|picture credit|photo courtesy|credit|courtesy|foto)s?(?: by)?[:|] ?)([^:\n]{2,70})$/i;
const DASHED = /(?:\s[-–—]{1,2} ?|[–—])([\p{L}. ]{2,40})$/u;
const PIPED = /(?<=\S) ?\| ?([^|:\n]{2,60})$/;
/** `(Example Station: Jo Roe)` behind a sentence: the outlet and its photographer. */
const OUTLET_AND_NAME = /^\p{Lu}[\p{L}\p{N} .&'’-]{1,40}: \p{Lu}[\p{L} .,'’-]{1,50}$/u;
const AFTER_SENTENCE = /[.!?]["'”’)\]]{0,2} {1,3}([^.!?]{2,60})$/u;
const DESK_SIGNATURE = /^([A-Z]{2,6})(?: [A-Z]{2,4}){1,4}$/;

/** The credit that ends a text; `undefined` when its last words are no credit. A bracket with anything else in it is prose. */
export function findCredit(text: string): Credit | undefined {
  const from = Math.max(0, text.length - MAX_CREDIT_LENGTH);
  const tail = text.slice(from).trimEnd();
  const found =
    findBracketed(tail) ?? findLabelled(tail) ?? findPiped(tail) ?? findDashed(tail) ?? findAfterSentence(tail);
  if (found === undefined) return undefined;
  const { start, end } = found.range;
  return { ...found, range: { start: from + start, end: from + end } };
}

function findBracketed(tail: string): Credit | undefined {
  const stop = tail.endsWith('.') ? 1 : 0;
  const closing = tail.at(-1 - stop);
  if (closing !== ')' && closing !== ']') return undefined;
  const open = tail.lastIndexOf(closing === ')' ? '(' : '[');
  if (open < 0) return undefined;
  const inside = tail.slice(open + 1, -1 - stop).trim();
  const range = { start: open, end: tail.length };
  if (PHOTO_NUMBER.test(inside)) return findBeforeNumber(tail, open);
  if (INPUTS.test(inside) || NAMELESS_INPUTS.test(inside)) return { range, words: inside, kind: 'inputs' };
  if (
    OUTLET_AND_NAME.test(inside) &&
    isCreditOnly(inside.replace(':', '')) &&
    /[.!?]["'”’]? ?$/.test(tail.slice(0, open))
  )
    return { range, words: dropLabel(inside), kind: 'photo' };
  const kind = kindOf(inside);
  return kind === undefined ? undefined : { range, words: dropLabel(inside), kind };
}

/** `AP/PTI(AP09_17_2023_000002B)`: the number is the picture's, the credit stands before it. */
function findBeforeNumber(tail: string, open: number): Credit | undefined {
  const before = tail.slice(0, open).trimEnd();
  const gap = Math.max(before.lastIndexOf('. '), before.lastIndexOf('.” '), before.lastIndexOf('.) '));
  const start = gap < 0 ? before.lastIndexOf(' ') + 1 : before.indexOf(' ', gap) + 1;
  const words = before.slice(start).trim();
  if (words === '' || words.length > 60) return undefined;
  return { range: { start, end: tail.length }, words, kind: 'photo' };
}

function findLabelled(tail: string): Credit | undefined {
  if (!tail.includes(':') && !tail.includes('|')) return undefined;
  const match = LABELLED.exec(tail);
  if (match === null) return undefined;
  const [, label = '', words = ''] = match;
  const start = tail.length - words.length - label.length;
  return { range: { start, end: tail.length }, words: words.replace(/[.\s]+$/, ''), kind: 'photo' };
}

/** `… on March 18. | KYODO`. Behind no sentence, what follows the bar is a site's name or a writer's employer. */
function findPiped(tail: string): Credit | undefined {
  if (!tail.includes('|')) return undefined;
  const match = PIPED.exec(tail);
  const words = match?.[1]?.trim() ?? '';
  if (match === null || words === '') return undefined;
  const range = { start: match.index, end: tail.length };
  if (!/[.!?]["'”’)]?$/.test(tail.slice(0, match.index))) return undefined;
  if (findAgencyNamed(words) !== undefined) return { range, words, kind: 'agency' };
  return isCreditOnly(words) ? { range, words, kind: 'photo' } : undefined;
}

function findDashed(tail: string): Credit | undefined {
  const match = DASHED.exec(tail);
  const words = match?.[1]?.trim() ?? '';
  if (match === null || findAgencyNamed(words) === undefined) return undefined;
  const start = match.index + (match[0].startsWith(' ') ? 1 : 0);
  return { range: { start, end: tail.length }, words, kind: 'agency' };
}

function findAfterSentence(tail: string): Credit | undefined {
  const match = AFTER_SENTENCE.exec(tail);
  const words = match?.[1]?.trim() ?? '';
  if (match === null || words === '') return undefined;
  const range = { start: tail.length - (match[1]?.length ?? 0), end: tail.length };
  const signature = DESK_SIGNATURE.exec(words)?.[1];
  if (signature !== undefined && findAgencyNamed(signature) !== undefined) return { range, words, kind: 'agency' };
  if (INPUTS.test(words) && findAgencies(words).length > 0) return { range, words, kind: 'inputs' };
  const kind = kindOf(words);
  return kind === undefined || (kind === 'photo' && !isCreditOnly(words)) ? undefined : { range, words, kind };
}

function kindOf(words: string): Credit['kind'] | undefined {
  if (words.length > 110) return undefined;
  if (findAgencyNamed(words) !== undefined) return 'agency';
  const agencies = findAgencies(words);
  if (agencies.length === 0)
    return (PHOTO_WORD.test(words) || FOR_OUTLET.test(words)) && isCreditOnly(words) ? 'photo' : undefined;
  return PHOTO_WORD.test(words) || words.includes('/') || agencies.length > 1 ? 'photo' : undefined;
}

const NAMED_SOURCE = /(?<=[.!?]["'”’]?) ?[([]([^()[\]\d]{4,70})[)\]]\.?$/u;
const SMALL_WORD = /^(?:photos?|file|by|via|for|of|the|and|handout|courtesy|images?|pool|pictures?)$/i;
const FOR_OUTLET = /^\p{Lu}\S* (?:\S+ ){0,4}for \p{Lu}/u;

/** The credit that ends a caption. There, a bracket behind the last sentence that holds nothing but a name is one too: `(County Museum)`. */
export function findCaptionCredit(caption: string): Credit | undefined {
  const found = findCredit(caption);
  if (found !== undefined) return found;
  const match = NAMED_SOURCE.exec(caption.slice(-MAX_CREDIT_LENGTH));
  const words = match?.[1] ?? '';
  if (match === null || !isCreditOnly(words) || !/\p{Lu}/u.test(words)) return undefined;
  const end = caption.length;
  return { range: { start: end - match[0].trimStart().length, end }, words, kind: 'photo' };
}

/** Whether every word opens with a capital but for the small words that credits use. Prose never does. */
function isCreditOnly(words: string): boolean {
  return words.split(/[\s/,|]+/).every((word) => SMALL_WORD.test(word) || !/^\p{Ll}/u.test(word));
}

const LEADING_LABEL = /^(?:photo|image|picture|photograph|credit|foto)s?(?: credit)?:\s*/i;

function dropLabel(words: string): string {
  return words.replace(LEADING_LABEL, '');
}
