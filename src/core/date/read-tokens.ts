import type { Range } from '../text/range.ts';
import { LEXICON } from './lexicon.ts';
import { joinNumbers } from './join-numbers.ts';
import type { Token } from './token.ts';

/** A raw piece of text: letters, digits or one mark. */
interface Piece extends Range {
  readonly kind: 'letters' | 'digits' | 'mark';
}

const DIGITS_ONLY = /^\d+$/;
const CLOCK = /^\d{1,2}[:.]\d{2}$/;
const COLON_CLOCK = /^\d{1,2}:\d{2}(?::\d{2})?$/;
const DOTTED_DATE = /^\d{1,2}\.\d{1,2}\.\d{4}$/;
const MAX_WORD = 24;

/**
 * The tokens of a sentence, in order. Cuts at every change between letters, digits and marks, but keeps `p.m.`, `Sept.`, `o'clock`,
 * `6,500`, `2.5` and `16:05` whole. Written by hand over character codes: one pass, and the same in every engine.
 */
export function readTokens(text: string, range: Range): readonly Token[] {
  const tokens: Token[] = [];
  let at = range.start;
  let last = -1;
  while (at < range.end) {
    if (isSpace(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const piece = readPiece(text, at, range.end);
    tokens.push(toToken(text, piece, piece.start === last));
    at = piece.end;
    last = piece.end;
  }
  return joinNumbers(tokens);
}

function readPiece(text: string, start: number, limit: number): Piece {
  const code = text.charCodeAt(start);
  if (isDigit(code)) return { start, end: endOfDigits(text, start, limit), kind: 'digits' };
  if (!isLetter(code)) return { start, end: start + 1, kind: 'mark' };
  return { start, end: endOfLetters(text, start, limit), kind: 'letters' };
}

/** Digits with commas, stops and colons between them: `6,500`, `2.5`, `16:05`. */
function endOfDigits(text: string, start: number, limit: number): number {
  let at = start + 1;
  while (at < limit) {
    const code = text.charCodeAt(at);
    const joins =
      (code === 0x2c || code === 0x2e || code === 0x3a) && at + 1 < limit && isDigit(text.charCodeAt(at + 1));
    if (!isDigit(code) && !joins) break;
    at += 1;
  }
  return at;
}

/** Letters and the digits behind them (`A380`), `p.m.`, the stop of `Sept.`, and what an apostrophe adds unless it is an `s`. */
function endOfLetters(text: string, start: number, limit: number): number {
  let at = start + 1;
  while (at < limit && (isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at)))) at += 1;
  if (at < limit && text.charCodeAt(at) === 0x2e) return endOfStops(text, start, at, limit);
  if (!isApostrophe(text.charCodeAt(at)) || at + 1 >= limit || !isLetter(text.charCodeAt(at + 1))) return at;
  let end = at + 1;
  while (end < limit && isLetter(text.charCodeAt(end))) end += 1;
  return text.slice(at + 1, end).toLowerCase() === 's' ? at : end;
}

/** `p.m.` and `U.S.` are one token with their stops; so is a month or weekday that is cut short. */
function endOfStops(text: string, start: number, stop: number, limit: number): number {
  if (stop - start === 1) {
    let at = start;
    while (at + 1 < limit && isLetter(text.charCodeAt(at)) && text.charCodeAt(at + 1) === 0x2e) at += 2;
    if (at - start > 2) return at;
    return at < limit && at - start === 2 && isLoneLetter(text, at, limit) ? at + 1 : stop;
  }
  const classes = stop - start > 5 ? undefined : LEXICON.get(text.slice(start, stop).toLowerCase())?.classes;
  const short =
    classes?.some((name) => name.startsWith('Any')) === true &&
    !classes.some((name) => name === 'Month' || name === 'Weekday');
  return short ? stop + 1 : stop;
}

/** The second letter of `p.m` without its stop. */
function isLoneLetter(text: string, at: number, limit: number): boolean {
  return isLetter(text.charCodeAt(at)) && (at + 1 >= limit || !isLetter(text.charCodeAt(at + 1)));
}

function toToken(text: string, piece: Piece, glued: boolean): Token {
  const { start, end, kind } = piece;
  const printed = text.slice(start, Math.min(end, start + MAX_WORD));
  if (kind === 'digits') return { start, end, word: printed, capital: false, glued, ...readDigits(printed) };
  if (kind === 'mark') {
    const word = foldMark(printed);
    return { start, end, word, capital: false, glued, symbols: [word] };
  }
  const word = printed.toLowerCase().replaceAll('\u2019', "'");
  const capital = printed.charAt(0) !== word.charAt(0);
  const entry = LEXICON.get(word) ?? (word.endsWith('.') ? LEXICON.get(word.slice(0, -1)) : undefined);
  if (entry === undefined) return { start, end, word, capital, glued, symbols: [word] };
  const { classes, ...rest } = entry;
  const symbols = [word, ...classes.filter((name) => capital || name === name.toUpperCase())];
  return { start, end, word, capital, glued, symbols, ...rest };
}

function foldMark(mark: string): string {
  if (isApostrophe(mark.charCodeAt(0))) return "'";
  const code = mark.charCodeAt(0);
  return code >= 0x2010 && code <= 0x2015 ? '-' : mark;
}

/** The classes of a number: `INT`, `DAY` (1 to 31), `YEAR` (four digits), `TWO` (two digits), `CLOCK` (`16:05`), all of them `NUM` but the last. */
function readDigits(printed: string): Pick<Token, 'symbols' | 'number'> {
  if (COLON_CLOCK.test(printed)) return { symbols: [printed, 'CLOCK'] };
  if (DOTTED_DATE.test(printed)) return { symbols: [printed, 'DOTTED'] };
  if (!DIGITS_ONLY.test(printed)) {
    const number = Number(printed.replaceAll(',', ''));
    const symbols = CLOCK.test(printed) ? [printed, 'NUM', 'DOTCLOCK'] : [printed, 'NUM'];
    return Number.isFinite(number) ? { symbols, number } : { symbols: [printed] };
  }
  const number = Number(printed);
  const symbols = [printed, 'NUM', 'INT'];
  if (printed.length <= 2 && number >= 1 && number <= 31) symbols.push('DAY');
  if (printed.length === 2) symbols.push('TWO');
  if (printed.length === 4) symbols.push('FOUR');
  if (printed.length === 4 && number >= 1000 && number <= 2199) symbols.push('YEAR');
  return { symbols, number };
}

function isSpace(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Latin letters, and everything beyond the marks of Latin print: no table of an engine decides. */
function isLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code >= 0x2c00) && code !== 0xfeff && code !== 0x3000;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2018 || code === 0x2019;
}
