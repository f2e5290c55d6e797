import { readFeedFields } from './feed-fields.ts';
import type { KeptLine } from './kept-line.ts';
import { endsSentence } from './line-shape.ts';

/** Longer lines than this were never wrapped by hand or by a mail program. */
const MAX_WRAP_WIDTH = 110;
/** Below this share of lines that run on, line ends are paragraph ends. */
const MIN_RUN_ON_SHARE = 0.55;
const MIN_RUN_ONS = 2;
/** Of the lines that follow one without an end mark, this share must open in mid-sentence: headlines and bylines have no end marks either. */
const MIN_MID_SENTENCE_SHARE = 0.35;
/** A wrapped line may stop short of the margin by this much: hyphens, justified text. */
const MARGIN_SLACK = 6;

const ENDS_LIKE_A_PARAGRAPH = /[.!?…:;)\]"'”’»。！？।؟]$/u;
const STARTS_MID_SENTENCE = /^[^\p{Lu}\p{N}]*[\p{Ll}\p{Lo}]/u;
const INDENTED = /^(?:\t| {2,})/;
const RULE = /^[-=*_~#•—–\s]{3,}$/;
const PHOTO_CREDIT = /^(?:photo|image|picture|photograph|pic)s? ?(?:credits?|by|courtesy)?(?: of)?\s?[:|]\s?\S/i;
const MAX_CAPTION_LENGTH = 400;
const LIST_MARK = /^(?:[-*•–]|\d{1,2}[.)])[ \t]/;

/** The lines of a plain text file. In a hard-wrapped file, lines that go on with the paragraph above are marked. */
export function keepTextLines(text: string): readonly KeptLine[] {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const fields = readFeedFields(lines);
  const width = findWrapWidth(lines.map((line, index) => (fields.has(index) ? '' : line)));
  return lines.map((line, index) => {
    const kept = fields.get(index) ?? { text: line, line: index + 1 };
    if (fields.has(index)) return kept;
    if (isRule(line)) return { ...kept, hint: 'rule' as const };
    const above = lines[index - 1];
    if (above !== undefined && isCreditBelow(above, line)) return { ...kept, continues: true };
    return width !== undefined && above !== undefined && runsOn(above, line, width)
      ? { ...kept, continues: true }
      : kept;
  });
}

/** A photo's credit on the line below its caption is the caption's last line. */
function isCreditBelow(above: string, line: string): boolean {
  return line.length <= 90 && PHOTO_CREDIT.test(line) && above.length <= MAX_CAPTION_LENGTH && endsSentence(above);
}

/** Whether a line is a rule drawn with characters: `---`, `* * *`, `=====`. */
export function isRule(line: string): boolean {
  return line.length <= 200 && RULE.test(line) && line.trim().length >= 3;
}

/** The margin at which a file was wrapped, in characters; `undefined` when its lines are whole paragraphs. */
export function findWrapWidth(lines: readonly string[]): number | undefined {
  let joints = 0;
  let runOns = 0;
  let midSentence = 0;
  let width = 0;
  for (let index = 1; index < lines.length; index += 1) {
    const above = lines[index - 1] ?? '';
    const line = lines[index] ?? '';
    if (above.trim() === '' || line.trim() === '' || isRule(line)) continue;
    joints += 1;
    if (above.length > MAX_WRAP_WIDTH || above.length < 30 || ENDS_LIKE_A_PARAGRAPH.test(above)) continue;
    runOns += 1;
    if (STARTS_MID_SENTENCE.test(line)) midSentence += 1;
    width = Math.max(width, above.length);
  }
  const wrapped = midSentence >= MIN_RUN_ONS && midSentence >= runOns * MIN_MID_SENTENCE_SHARE;
  return wrapped && runOns >= joints * MIN_RUN_ON_SHARE ? width : undefined;
}

/** A line runs on into the next when the next one's first word would not have fitted behind it. */
function runsOn(above: string, line: string, width: number): boolean {
  if (above.trim() === '' || line.trim() === '' || isRule(above)) return false;
  if (INDENTED.test(line) && !INDENTED.test(above)) return false;
  if (LIST_MARK.test(line)) return false;
  const space = line.indexOf(' ');
  const firstWord = space < 0 ? line.length : space;
  return above.length + 1 + firstWord > width - MARGIN_SLACK;
}
