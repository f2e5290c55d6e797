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
  readonly mention?: JoinedMention;
  /** The date that it is part of. */
  readonly timex?: Timex;
}

const LETTER = /[\p{L}\p{N}]/u;
const CLITIC = /['’]s?$/;

/** The words and marks of a sentence in order. The clitic `’s` is a word of its own, so that a name ends before it. */
export function readWords(text: NamedText, sentence: Range): readonly Word[] {
  const part = text.text.slice(sentence.start, sentence.end);
  const pieces: Range[] = [];
  let last = 0;
  for (const word of findWords(part)) {
    pieces.push(...readMarks(part, last, word.start), ...cutClitic(part, word));
    last = word.end;
  }
  pieces.push(...readMarks(part, last, part.length));
  let mentionAt = findFirst(text.mentions.length, (at) => (text.mentions[at]?.end ?? 0) > sentence.start);
  let timexAt = findFirst(text.timexes.length, (at) => (text.timexes[at]?.range.end ?? 0) > sentence.start);
  return pieces.map((piece) => {
    const [start, end] = [piece.start + sentence.start, piece.end + sentence.start];
    while ((text.mentions[mentionAt]?.end ?? Infinity) <= start) mentionAt += 1;
    while ((text.timexes[timexAt]?.range.end ?? Infinity) <= start) timexAt += 1;
    const mention = text.mentions[mentionAt];
    const timex = text.timexes[timexAt];
    const words = text.text.slice(start, end);
    return {
      start,
      end,
      text: words,
      lower: words.toLowerCase().replaceAll('’', "'"),
      mark: !LETTER.test(words),
      ...(mention !== undefined && mention.start < end && { mention }),
      ...(timex !== undefined && timex.range.start < end && { timex }),
    };
  });
}

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

function readMarks(part: string, start: number, end: number): readonly Range[] {
  const marks: Range[] = [];
  for (let at = start; at < end; at += 1) {
    if (part.charCodeAt(at) > 0x20 && part[at] !== '\u00a0') marks.push({ start: at, end: at + 1 });
  }
  return marks;
}

function cutClitic(part: string, { start, end }: Range): readonly Range[] {
  const found = CLITIC.exec(part.slice(start, end));
  if (found === null || found.index === 0) return [{ start, end }];
  return [
    { start, end: start + found.index },
    { start: start + found.index, end },
  ];
}
