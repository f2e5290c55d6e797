import { findCaptionCredit } from './credit.ts';
import { readFrontMatter } from './front-matter.ts';
import { findWrapWidth, isRule } from './keep-text-lines.ts';
import type { Hint, KeptLine } from './kept-line.ts';
import { endsSentence } from './line-shape.ts';
import { stripMarkdown } from './strip-markdown.ts';

const HEADING = /^ {0,3}(#{1,6})\s+(.*?)\s*#*$/;
const UNDERLINE = /^ {0,3}(=+|-+)\s*$/;
const QUOTE = /^ {0,3}>\s?/;
const ITEM = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+/;
const IMAGE_LINE = /^\s*(?:\[\s*)?!\[([^\]]*)\]\([^)]*\)(?:\s*\]\([^)]*\))?\s*$/;
const EMPHASISED = /^\s*([*_])(?![*_])(.+)\1\s*$/;
const COMMENT = /^\s*<!--.*-->\s*$/;
const FENCE = /^ {0,3}(?:```|~~~)/;
const HARD_BREAK = /(?: {2,}|\\)$/;
/** Lines longer than this were not wrapped: each is a paragraph of its own, whatever Markdown says. */
const MAX_WRAPPED_LENGTH = 130;

/** The lines of a Markdown file without its markup. Headings, images' captions, list items and front matter say what they are. */
export function keepMarkdownLines(text: string): readonly KeptLine[] {
  const lines = text.split('\n');
  const wrapped = findWrapWidth(lines) !== undefined;
  const kept: KeptLine[] = [];
  let index = 0;
  while (index < lines.length) {
    const front = readFrontMatter(lines, index);
    if (front !== undefined) {
      kept.push(...front.lines);
      index = front.next;
      continue;
    }
    const line = keepLine(lines, index);
    kept.push(runsOn(lines, index, line, wrapped) ? { ...line, continues: true } : line);
    index += 1;
    if (isUnderlined(lines, index - 1)) index += 1;
  }
  return markFileTitle(kept);
}

/** A title directly above the first of several headings that stand below rules is the file's own: each of the headings titles a report. */
function markFileTitle(kept: readonly KeptLine[]): readonly KeptLine[] {
  const printed = kept.flatMap(({ text }, index) => (text === '' ? [] : [index]));
  const hintAt = (at: number): Hint | undefined => kept[printed[at] ?? -1]?.hint;
  const titles = kept.filter(({ hint }) => hint === 'title').length;
  if (titles !== 1 || hintAt(0) !== 'title' || hintAt(1) !== 'heading') return kept;
  const heads = printed.filter((_, at) => hintAt(at) === 'heading' && (at === 1 || hintAt(at - 1) === 'rule'));
  if (heads.length < 2) return kept;
  const marked = new Map<number, Hint>(heads.map((index) => [index, 'title'] as const));
  marked.set(printed[0] ?? 0, 'label');
  return kept.map((line, index) => {
    const hint = marked.get(index);
    return hint === undefined ? line : { ...line, hint };
  });
}

function keepLine(lines: readonly string[], index: number): KeptLine {
  const raw = lines[index] ?? '';
  const line = index + 1;
  const level = isUnderlined(lines, index) ? underlineLevel(lines[index + 1] ?? '') : undefined;
  const heading = HEADING.exec(raw);
  if (heading !== null || level !== undefined) {
    const hint: Hint = (level ?? heading?.[1]?.length ?? 2) === 1 ? 'title' : 'heading';
    return { text: stripMarkdown(heading?.[2] ?? raw), line, hint };
  }
  if (isRule(raw) && !/[#•~]/.test(raw)) return { text: raw.trim(), line, hint: 'rule' };
  if (COMMENT.test(raw) || FENCE.test(raw)) return { text: '', line };
  const image = IMAGE_LINE.exec(raw);
  if (image !== null)
    return { text: stripMarkdown(image[1] ?? ''), line, hint: hasCaption(lines, index) ? 'label' : 'caption' };
  if (isImageCaption(lines, index)) return { text: stripMarkdown(raw), line, hint: 'caption' };
  const unquoted = raw.replace(QUOTE, '');
  const item = ITEM.exec(unquoted);
  if (item !== null) return { text: stripMarkdown(unquoted.slice(item[0].length)), line, hint: 'item' };
  return { text: stripMarkdown(unquoted), line };
}

/** A line in italics right below an image, or one with a credit a line further down, is its caption; the alternative text then only describes it. */
function isImageCaption(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  if (!EMPHASISED.test(line)) return false;
  if (IMAGE_LINE.test(lines[index - 1] ?? '')) return true;
  const parted = (lines[index - 1] ?? '').trim() === '' && IMAGE_LINE.test(lines[index - 2] ?? '');
  return parted && findCaptionCredit(stripMarkdown(line)) !== undefined;
}

function hasCaption(lines: readonly string[], index: number): boolean {
  const below = (lines[index + 1] ?? '').trim() === '' ? index + 2 : index + 1;
  return isImageCaption(lines, below);
}

function isUnderlined(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  const below = lines[index + 1] ?? '';
  if (line.trim() === '' || !UNDERLINE.test(below) || below.trim().length < 2 || line.length > 200) return false;
  return (
    !HEADING.test(line) &&
    !ITEM.test(line) &&
    !isRule(line) &&
    !endsSentence(line.trim()) &&
    (lines[index - 1] ?? '').trim() === ''
  );
}

function underlineLevel(line: string): number {
  return line.includes('=') ? 1 : 2;
}

/** In Markdown a line goes on with the one above unless something starts; files that are not wrapped use lines as paragraphs all the same. */
function runsOn(lines: readonly string[], index: number, line: KeptLine, wrapped: boolean): boolean {
  const above = lines[index - 1] ?? '';
  if (above.trim() === '' || line.text === '' || line.hint !== undefined) return false;
  if (HEADING.test(above) || isRule(above) || IMAGE_LINE.test(above) || HARD_BREAK.test(above) || UNDERLINE.test(above))
    return false;
  if (QUOTE.test(above) !== QUOTE.test(lines[index] ?? '')) return false;
  return (
    above.length <= MAX_WRAPPED_LENGTH &&
    (wrapped || !endsSentence(above.trim()) || ITEM.test(above)) &&
    looksWrapped(above, line.text)
  );
}

/** A short line above (a byline, a date) was not wrapped; neither was one after which a word more would have fitted on any page. */
function looksWrapped(above: string, text: string): boolean {
  return above.length >= 45 || /^\p{Ll}/u.test(text);
}
