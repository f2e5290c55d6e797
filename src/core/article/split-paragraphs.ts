import { splitSentences } from '../text/split-sentences.ts';
import type { Range } from '../text/range.ts';
import type { Paragraph } from './report.ts';

/** Lines of a paragraph that was broken to a width are at least this long … */
const MIN_WRAPPED = 40;
/** … and none is longer than the longest by more than a word. */
const WORD = 16;

/**
 * The paragraphs of a text that is taken as it is, nothing set aside: an empty line ends one, and so does every line end, but where the
 * lines are broken to a width. Ranges leave out white space at the edges; a line of white space alone is none.
 */
export function splitParagraphs(text: string): readonly Paragraph[] {
  return findBlocks(text).flatMap((lines): readonly Paragraph[] => {
    const parts = isWrapped(lines) ? [join(lines)] : lines;
    return parts.map((range) => ({ range, sentences: splitSentences(text, range) }));
  });
}

/** Runs of lines with no empty line between them. */
function findBlocks(text: string): readonly (readonly Range[])[] {
  const blocks: Range[][] = [[]];
  let from = 0;
  while (from <= text.length) {
    const next = text.indexOf('\n', from);
    const to = next < 0 ? text.length : next;
    const line = trim(text, { start: from, end: to });
    if (line.start < line.end) blocks.at(-1)?.push(line);
    else blocks.push([]);
    from = to + 1;
  }
  return blocks.filter((block) => block.length > 0);
}

function trim(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

/** Lines broken to a width are all about as long, but for the last. */
function isWrapped(lines: readonly Range[]): boolean {
  if (lines.length < 2) return false;
  const lengths = lines.map(({ start, end }) => end - start);
  const longest = Math.max(...lengths);
  return longest <= 120 && lengths.slice(0, -1).every((length) => length >= MIN_WRAPPED && length >= longest - WORD);
}

function join(lines: readonly Range[]): Range {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}
