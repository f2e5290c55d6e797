import type { Timex } from '../date/timex.ts';
import type { JoinedMention, NamedText } from '../speech/named-text.ts';
import type { Range } from '../text/range.ts';
import { findWords } from '../text/tokens.ts';

/** A word or mark of a sentence. */
export interface Word extends Range {
  readonly text: string;
  /** Lower case, with a straight apostrophe. */
  readonly lower: string;
  /** Neither letter nor digit. */
  readonly mark: boolean;
  /** The name that it is part of. */
  readonly mention?: JoinedMention | undefined;
  /** The date that it is part of. */
  readonly timex?: Timex | undefined;
}

const LETTER = /[\p{L}\p{N}]/u;
const CLITIC = /['’]s?$/;
const NO_BREAK_SPACE = 0xa0;

/** The words and marks of a sentence in order. The clitic `’s` is a word of its own, so that a name ends before it. */
export function readWords(text: NamedText, sentence: Range): readonly Word[] {
  const words: Word[] = [];
  const part = text.text.slice(sentence.start, sentence.end);
  const { mentions, timexes } = text;
  let mentionAt = findFirst(mentions.length, (at) => (mentions[at]?.end ?? 0) > sentence.start);
  let timexAt = findFirst(timexes.length, (at) => (timexes[at]?.range.end ?? 0) > sentence.start);
  const push = (from: number, to: number): void => {
    const [start, end] = [from + sentence.start, to + sentence.start];
    while ((mentions[mentionAt]?.end ?? Infinity) <= start) mentionAt += 1;
    while ((timexes[timexAt]?.range.end ?? Infinity) <= start) timexAt += 1;
    const mention = mentions[mentionAt];
    const timex = timexes[timexAt];
    const printed = part.slice(from, to);
    words.push({
      start,
      end,
      text: printed,
      lower: printed.toLowerCase().replaceAll('’', "'"),
      mark: !LETTER.test(printed),
      mention: mention !== undefined && mention.start < end ? mention : undefined,
      timex: timex !== undefined && timex.range.start < end ? timex : undefined,
    });
  };
  let last = 0;
  for (const { start, end } of findWords(part)) {
    pushMarks(part, last, start, push);
    pushWord(part, start, end, push);
    last = end;
  }
  pushMarks(part, last, part.length, push);
  return words;
}

type Push = (from: number, to: number) => void;

/** The first place from 0 to `count` at which `holds`, which stays true from there on; `count` when there is none. */
function findFirst(count: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function pushMarks(part: string, start: number, end: number, push: Push): void {
  for (let at = start; at < end; at += 1) {
    const code = part.charCodeAt(at);
    if (code > 0x20 && code !== NO_BREAK_SPACE) push(at, at + 1);
  }
}

function pushWord(part: string, start: number, end: number, push: Push): void {
  const body = start + findClitic(part.slice(start, end));
  if (body === start || body === end) return push(start, end);
  push(start, body);
  push(body, end);
}

/** Where the `’s` or `’` at the end of a word begins; its length when it has none. */
function findClitic(word: string): number {
  const found = word.search(CLITIC);
  return found < 0 ? word.length : found;
}
