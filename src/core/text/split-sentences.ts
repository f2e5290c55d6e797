import { ABBREVIATIONS, BEFORE_NUMBER, OPENERS, SPEECH_VERBS, TITLES } from './abbreviations.ts';
import type { Range } from './range.ts';

/**
 * A run of stops with the quotes and brackets that close behind it; French print sets a space before its quote. CJK stops and the danda need no space after them, the others do;
 * the Arabic question mark is used with spaces.
 */
const STOP = /([.!?…؟۔]+)(["'”’“‘»›)\]]*(?: »)?)(?=\s|$)|[。！？｡।॥]+["'”’»」』）)\]]*/gu;
const LATIN_STOP = /[.!?…؟۔]/;
const OPENING = /^["'“‘„‚«‹([¿¡「『（—–-]+\s?/u;
/** `iPhone` opens a sentence all the same. */
const LOWER = /^\p{Ll}(?!\p{Lu})/u;
const UPPER = /^\p{Lu}/u;
const DIGIT = /^\p{N}/u;
const INITIAL = /^\p{Lu}$/u;
const EDGE_MARKS = /^["'“‘„«([¿¡]+/u;
const WORD_AT_START = /^[\p{L}\p{M}\p{N}'’.-]+/u;
/** How far the rules look to either side of a stop. Longer words than this are no abbreviations. */
const REACH = 40;

/**
 * The sentences of a text, or of a part of it, in order and without the white space between them; together they hold every other character.
 * Offsets are into `text`. Own fixed rules, the same in every engine: a stop ends a sentence unless an abbreviation, an initial, a number or
 * what follows says otherwise. Stops inside quotations count when a new sentence starts behind them.
 */
export function splitSentences(text: string, range: Range = { start: 0, end: text.length }): readonly Range[] {
  const part = text.slice(range.start, range.end);
  const sentences: Range[] = [];
  let start = 0;
  const close = (end: number): void => {
    const from = skipSpace(part, start);
    if (from < end) sentences.push({ start: range.start + from, end: range.start + end });
    start = end;
  };
  for (const match of part.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (isBoundary(part, match, start)) close(end);
  }
  close(part.trimEnd().length);
  return sentences;
}

function isBoundary(text: string, match: RegExpMatchArray & { index: number }, sentenceStart: number): boolean {
  const end = match.index + match[0].length;
  const next = text.slice(skipSpace(text, end), end + REACH * 2);
  if (next === '') return true;
  const first = next.replace(OPENING, '');
  if (LOWER.test(first)) return false;
  const [, stops = '', closers = ''] = match;
  if (!LATIN_STOP.test(stops)) return true;
  if (stops !== '.') return !goesOnAsSpeech(closers, first);
  const word = wordBefore(text, match.index, sentenceStart);
  return word === '' ? !isNumbering(text, match.index, sentenceStart) : !isAbbreviation(word, { next, first, closers });
}

/** `“Why?” Smith asked.` is one sentence. */
function goesOnAsSpeech(closers: string, next: string): boolean {
  if (!/["”’»']/.test(closers)) return false;
  const words = next.split(/[\s,.]+/, 4);
  return (
    UPPER.test(next) &&
    words.slice(1, 4).some((word) => SPEECH_VERBS.has(word)) &&
    !OPENERS.has((words[0] ?? '').toLowerCase())
  );
}

interface Following {
  readonly next: string;
  /** What follows, without the quotes and brackets that open it. */
  readonly first: string;
  readonly closers: string;
}

function isAbbreviation(word: string, { next, first, closers }: Following): boolean {
  if (closers !== '' && closers !== ')' && closers !== ']') return false;
  const lower = word.toLowerCase();
  if (TITLES.has(lower) && closers === '') return true;
  if (BEFORE_NUMBER.has(lower) && DIGIT.test(next)) return true;
  if (INITIAL.test(word)) return !isOpener(first);
  const dotted = word.includes('.') && /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word);
  if (!dotted && !ABBREVIATIONS.has(lower)) return false;
  return first !== next && !/^[([—–-]/.test(next) ? false : !isOpener(first);
}

function isOpener(next: string): boolean {
  const word = WORD_AT_START.exec(next)?.[0] ?? '';
  return OPENERS.has(word.replace(/[.'’-]+$/, '').toLowerCase()) && !/^[AI]\./.test(word);
}

/** `1. Traffic has doubled`: a number that opens the sentence counts it. */
function isNumbering(text: string, stop: number, sentenceStart: number): boolean {
  return stop - sentenceStart < 6 && /^\s*\(?\p{N}{1,2}$/u.test(text.slice(sentenceStart, stop));
}

/** The word that the stop closes, without opening marks; empty when it is a number or no word at all. */
function wordBefore(text: string, stop: number, sentenceStart: number): string {
  const from = Math.max(sentenceStart, stop - REACH);
  const before = text.slice(from, stop);
  const word = before.slice(lastSpace(before) + 1).replace(EDGE_MARKS, '');
  return /^[\p{N}.,]*$/u.test(word) ? '' : word;
}

function lastSpace(text: string): number {
  return Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n'), text.lastIndexOf('\t'), text.lastIndexOf('—'));
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}
