import { ABBREVIATIONS, TITLES } from '../text/abbreviations.ts';
import type { Range } from '../text/range.ts';
import { findWords } from '../text/tokens.ts';

/** A word, a part of a word or a mark, as names are read from it. */
export interface NameToken extends Range {
  readonly form: string;
}

const CLITIC = /['’][sS]$/;
/** `U.S.-led`, `Beijing-based`: the name ends before the hyphen. `Komsomolsk-on-Amur` and `Tu-160` are one token. */
const NAME_THEN_WORD = /^(\p{Lu}[^\s]*)([-‐‑])(\p{Ll}{2,})$/u;
/** `pro-Russian`, `then-President`: the name starts behind the hyphen. */
const WORD_THEN_NAME = /^(anti|pro|ex|then|non|mid|pre|post|former|late|vice|trans|inter)([-‐‑])(\p{Lu}.*)$/u;
const HYPHEN = /[-‐‑]/;
const MARKS = /([^\s\p{L}\p{M}\p{N}])\1*/gu;
/** Abbreviations that keep their stop even where it also ends the sentence. */
const KEEPS_STOP = /^(?:Inc|Corp|Co|Ltd|Jr|Sr|Bros|Cos|Plc|St|Mt|Ft)$/;
const LETTER = /^\p{Lu}$/u;

/** The tokens of one sentence in order: every character that is not white space is in one. */
export function splitNameTokens(text: string, sentence: Range): readonly NameToken[] {
  const part = text.slice(sentence.start, sentence.end);
  const tokens: NameToken[] = [];
  const push = (start: number, end: number): void => {
    if (end > start) {
      tokens.push({ start: sentence.start + start, end: sentence.start + end, form: part.slice(start, end) });
    }
  };
  let at = 0;
  for (const word of findWords(part)) {
    pushMarks(part, at, word.start, push);
    at = stopBelongs(part, word) ? word.end + 1 : word.end;
    pushWord(part, { start: Math.min(word.start, at), end: at }, push);
  }
  pushMarks(part, at, part.length, push);
  return tokens;
}

type Push = (start: number, end: number) => void;

function pushMarks(part: string, from: number, to: number, push: Push): void {
  // Most gaps are one space.
  if (from >= to || (to === from + 1 && part.charCodeAt(from) === 0x20)) return;
  for (const mark of part.slice(from, to).matchAll(MARKS)) push(from + mark.index, from + mark.index + mark[0].length);
}

function pushWord(part: string, { start, end }: Range, push: Push): void {
  const word = part.slice(start, end);
  const body = CLITIC.test(word) ? word.length - 2 : word.length;
  if (HYPHEN.test(word)) pushHyphened(word.slice(0, body), start, push);
  else push(start, start + body);
  push(start + body, end);
}

function pushHyphened(body: string, start: number, push: Push): void {
  const parts = cutHyphened(body);
  let at = start;
  for (const part of parts) {
    push(at, at + part.length);
    at += part.length;
  }
}

function cutHyphened(body: string): readonly string[] {
  const found = body.length > 80 ? null : (WORD_THEN_NAME.exec(body) ?? NAME_THEN_WORD.exec(body));
  if (!found) return [body];
  return found.slice(1);
}

/** Whether the stop right behind a word abbreviates it: `Gen.`, `Inc.`, `J.` inside a sentence. */
function stopBelongs(part: string, { start, end }: Range): boolean {
  if (part.charAt(end) !== '.' || end - start > 8) return false;
  const word = part.slice(start, end);
  if (KEEPS_STOP.test(word)) return true;
  const last = end + 1 >= part.length || !/[\p{L}\p{N},]/u.test(part.slice(end + 1, end + 3));
  if (last) return false;
  const lower = word.toLowerCase();
  return LETTER.test(word) || (/^\p{Lu}/u.test(word) && (TITLES.has(lower) || ABBREVIATIONS.has(lower)));
}
