import { Tokenizer } from 'parse5';
import { readBareNames, readByline } from './byline.ts';
import type { PageLine } from './html-reader.ts';
import { HtmlReader } from './html-reader.ts';
import { keepText } from './keep-text.ts';
import type { Hint, KeptLine } from './kept-line.ts';
import { endsSentence, isProse } from './line-shape.ts';
import { readTimestamp } from './timestamp.ts';

/** From this share of linked characters on, a line leads somewhere else. */
const MIN_LINKED_SHARE = 0.9;
/** An author's box may tell a life; a byline does not. */
const MAX_AUTHOR_LENGTH = 160;
const MIN_WRAPPED_LENGTH = 45;
const TITLE_TAIL = /\s[|–—·-]\s[^|–—·]{2,60}$/;

/** The lines of a saved page, in order, each with what its element says of it. Never a tag: entities are decoded, markup is gone. */
export function keepHtmlLines(text: string): readonly KeptLine[] {
  const page = readPage(text);
  const lines = markLinks(markTitle(page.lines)).flatMap(breakLine);
  return [...keepMetadata(page.metadata, lines), ...lines].map((line) => ({
    ...line,
    text: keepText(line.text).trim(),
  }));
}

function readPage(text: string): HtmlReader {
  const reader = new HtmlReader((mode) => {
    tokenizer.state = mode;
  });
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, reader);
  tokenizer.write(text, true);
  return reader;
}

/** Without an `h1`, the first heading above the first paragraph is the headline. */
function markTitle(lines: readonly PageLine[]): readonly PageLine[] {
  if (lines.some(({ hint }) => hint === 'title')) return lines;
  const body = lines.findIndex(({ text, hint }) => hint === undefined && isProse(text));
  const first = lines.findIndex(({ hint }) => hint === 'heading');
  if (first < 0 || (body >= 0 && first > body)) return lines;
  return lines.map((line, index) => (index === first ? { ...line, hint: 'title' as const } : line));
}

/** Lines of links: above the headline they are the site's menu, below it they lead to other reports. */
function markLinks(lines: readonly PageLine[]): readonly PageLine[] {
  const title = lines.findIndex(({ hint }) => hint === 'title');
  return lines.map((line, index) => {
    if (line.hint === 'author' && line.text.length > MAX_AUTHOR_LENGTH) return withHint(line, undefined);
    if (line.hint !== undefined && line.hint !== 'item') return line;
    return isLinkLine(line) ? withHint(line, index < title ? 'navigation' : 'related-links') : line;
  });
}

function isLinkLine({ text, linked }: PageLine): boolean {
  const length = text.replace(/[\s|•·/>›»]+/g, '').length;
  if (linked < length * MIN_LINKED_SHARE || endsSentence(text)) return false;
  return readByline(text) === undefined && readBareNames(text) === undefined && readTimestamp(text) === undefined;
}

function withHint({ text, line, linked }: PageLine, hint: Hint | undefined): PageLine {
  return { text, line, linked, ...(hint !== undefined && { hint }) };
}

/** A line break inside an element parts lines; one that only wraps a long line goes on with it. */
function breakLine({ text, line, hint }: PageLine): readonly KeptLine[] {
  const pieces = text.split('\n').map((piece) => piece.replace(/\s+/g, ' ').trim());
  return pieces.flatMap((piece, index) => {
    const above = pieces[index - 1] ?? '';
    const continues = above.length >= MIN_WRAPPED_LENGTH && !endsSentence(above);
    if (piece === '') return [];
    return [{ text: piece, line, ...(hint !== undefined && { hint }), ...(continues && { continues }) }];
  });
}

/** Metadata stands above the page's lines. A title is taken from it only when the page itself has none, and a date only when it prints none. */
function keepMetadata(metadata: readonly KeptLine[], lines: readonly KeptLine[]): readonly KeptLine[] {
  const titled = lines.some(({ hint }) => hint === 'title');
  return metadata
    .filter(({ hint }) => hint !== 'title' || !titled)
    .map((line) => (line.hint === 'title' ? { ...line, text: line.text.replace(TITLE_TAIL, '') } : line));
}
