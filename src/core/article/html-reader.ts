import { Token, TokenizerMode } from 'parse5';
import type { TokenHandler, Tokenizer } from 'parse5';
import { BLOCKS, DROPPED, findElementHint, VOID } from './html-element.ts';
import { readLinkedData, readMeta } from './html-metadata.ts';
import type { Hint, KeptLine } from './kept-line.ts';

/** Deeper elements are read as if they stood at this depth: no page needs more, and nothing may grow with hostile nesting. */
const MAX_DEPTH = 200;
/** A longer cell holds running text. */
const MAX_CELL_LENGTH = 80;
const LINKED_DATA = 'application/ld+json';

interface OpenElement {
  readonly name: string;
  readonly hint?: Hint;
  /** Whether it, or an element around it, has no text for readers. */
  readonly dropped: boolean;
  /** Whether it stands in a link. */
  readonly linked: boolean;
  /** How many lines there were when it opened. */
  readonly at: number;
  /** For a link to the writer: how many pieces of its line there were. */
  readonly writer?: number;
}

/** A line as it stands in the page. */
export interface PageLine {
  /** `\n` for each line break inside. */
  readonly text: string;
  readonly line: number;
  readonly hint?: Hint;
  /** How many of its characters are links. */
  readonly linked: number;
}

/**
 * Turns a page's tokens into lines, in one pass and with a stack of bounded depth. The tree that a browser would build is not built: misnested
 * markup can make it far larger than the page, and lines need only know in which elements they stand.
 */
export class HtmlReader implements TokenHandler {
  readonly lines: PageLine[] = [];
  readonly metadata: KeptLine[] = [];
  readonly #open: OpenElement[] = [];
  #tooDeep = 0;
  /** Pieces of the line that is being read; joined once, since a string that grows and is looked at is copied each time. */
  #pieces: string[] = [];
  #linked = 0;
  /** Whether a table with headings is open: its cells are figures, not paragraphs or links. Tables without any lay out a page. */
  #inData = false;
  #line = 1;
  #raw: string | undefined;
  #modeOf: (mode: Tokenizer['state']) => void;

  constructor(setMode: (mode: Tokenizer['state']) => void) {
    this.#modeOf = setMode;
  }

  onStartTag(token: Token.TagToken): void {
    const name = token.tagName;
    const line = token.location?.startLine ?? 1;
    this.#enterRawText(token);
    if (name === 'br') this.#pieces.push('\n');
    if (name === 'meta') this.#readMeta(token, line);
    if (name === 'time')
      this.#keepMetadata(readMeta('date', Token.getTokenAttr(token, 'datetime') ?? '', line), 'time');
    if (BLOCKS.has(name)) this.#endLine();
    if (name === 'th') this.#inData = true;
    if (VOID.has(name) || (token.selfClosing && !BLOCKS.has(name))) return;
    this.#closeImplied(name);
    this.#push(token, name);
  }

  onEndTag(token: Token.TagToken): void {
    const name = token.tagName;
    if (BLOCKS.has(name)) this.#endLine();
    if (name === 'table') this.#inData = false;
    if (name === 'title') this.#endTitle(token.location?.startLine ?? 1);
    if (this.#tooDeep > 0) {
      this.#tooDeep -= 1;
      return;
    }
    const at = this.#open.findLastIndex((element) => element.name === name);
    if (at < 0) return;
    if (name === 'a') this.#keepWriter(this.#open[at], token.location?.startLine ?? 1);
    if (name === 'header') this.#keepHeading(this.#open[at]);
    if (name === 'script') this.#endScript(token.location?.startLine ?? 1);
    this.#open.length = at;
  }

  onCharacter(token: Token.CharacterToken): void {
    if (this.#raw !== undefined) this.#raw += token.chars;
    else this.#addText(token);
  }

  onWhitespaceCharacter(token: Token.CharacterToken): void {
    if (this.#raw !== undefined) this.#raw += token.chars;
    else if (this.#pieces.length > 0) this.#pieces.push(this.#open.at(-1)?.name === 'pre' ? token.chars : ' ');
  }

  onNullCharacter(): void {}
  onComment(): void {}
  onDoctype(): void {}

  onEof(): void {
    this.#endLine();
  }

  #addText(token: Token.CharacterToken): void {
    const top = this.#open.at(-1);
    if (top?.dropped === true) return;
    if (this.#pieces.length === 0) this.#line = token.location?.startLine ?? this.#line;
    const isPre = top?.name === 'pre';
    const text = isPre ? token.chars : token.chars.replace(/\s+/g, ' ');
    this.#pieces.push(text);
    if (top?.linked === true) this.#linked += text.length;
  }

  #push(token: Token.TagToken, name: string): void {
    if (this.#open.length >= MAX_DEPTH) {
      this.#tooDeep += 1;
      return;
    }
    const attribute = (key: string): string => Token.getTokenAttr(token, key) ?? '';
    const role = attribute('role');
    const hint = findElementHint({
      name,
      classes: attribute('class'),
      id: attribute('id'),
      ...(role !== '' && { role }),
    });
    const around = this.#open.at(-1);
    const hidden = Token.getTokenAttr(token, 'hidden') !== null;
    this.#open.push({
      name,
      dropped: hidden || DROPPED.has(name) || around?.dropped === true,
      linked: name === 'a' || around?.linked === true,
      at: this.lines.length,
      ...(hint && { hint }),
      ...(name === 'a' && isWriterLink(attribute) && { writer: this.#pieces.length }),
    });
  }

  /** `<p>` closes an open `<p>`, `<li>` an open `<li>`, and so on, as far up as the next block of another kind. */
  #closeImplied(name: string): void {
    const top = this.#open.at(-1)?.name;
    if (top === 'p' && BLOCKS.has(name)) this.#open.pop();
    else if (top === name && /^(?:li|td|th|tr|dt|dd|option)$/.test(name)) this.#open.pop();
  }

  #endLine(): void {
    const text = this.#pieces.join('').trim();
    if (text !== '') {
      const hint = this.#findHint() ?? (this.#inData && text.length <= MAX_CELL_LENGTH ? 'label' : undefined);
      this.lines.push({ text, line: this.#line, linked: this.#linked, ...(hint !== undefined && { hint }) });
    }
    this.#pieces = [];
    this.#linked = 0;
  }

  /** The outermost part of the site wins over what stands in it; in the report itself, the innermost element knows best. */
  #findHint(): Hint | undefined {
    const isInArticle = this.#open.some(({ name }) => name === 'article' || name === 'main');
    const hints = this.#open.filter(({ hint, name }) => hint !== undefined && !(isInArticle && name === 'header'));
    const site = hints.find(({ hint }) => hint !== undefined && SITE_PARTS.has(hint));
    const heading = hints.find(({ hint }) => hint === 'title');
    return (site?.name === 'header' ? (heading ?? site) : site)?.hint ?? hints.at(-1)?.hint;
  }

  /** A page may name its writer only in the footer of the report, by a link; one among the comments is a reader's. */
  #keepWriter(link: OpenElement | undefined, line: number): void {
    if (link?.writer === undefined) return;
    const inArticle = this.#open.some(({ name }) => name === 'article' || name === 'main');
    if (!inArticle || this.#open.some(({ hint }) => hint === 'comment-form' || hint === 'related-links')) return;
    this.#keepMetadata(readMeta('author', this.#pieces.slice(link.writer).join(''), line), 'meta');
  }

  /** A header with the headline in it is the report's own. */
  #keepHeading(header: OpenElement | undefined): void {
    const inside = this.lines.slice(header?.at ?? 0);
    if (header === undefined || !inside.some(({ hint }) => hint === 'title')) return;
    for (const [index, { hint, ...line }] of inside.entries()) {
      this.lines[header.at + index] = hint === undefined || hint === 'navigation' ? line : { ...line, hint };
    }
  }

  #enterRawText(token: Token.TagToken): void {
    const name = token.tagName;
    if (name === 'script') this.#modeOf(TokenizerMode.SCRIPT_DATA);
    else if (name === 'style' || name === 'xmp' || name === 'iframe' || name === 'noembed' || name === 'noframes')
      this.#modeOf(TokenizerMode.RAWTEXT);
    else if (name === 'title' || name === 'textarea') this.#modeOf(TokenizerMode.RCDATA);
    if (name === 'title' && this.#open.at(-1)?.dropped !== true) this.#raw = '';
    if (name === 'script' && Token.getTokenAttr(token, 'type')?.trim().toLowerCase() === LINKED_DATA) this.#raw = '';
  }

  #endTitle(line: number): void {
    if (this.#raw === undefined) return;
    this.#keepMetadata(readMeta('og:title', this.#raw, line), 'title');
    this.#raw = undefined;
  }

  #endScript(line: number): void {
    if (this.#raw === undefined) return;
    for (const kept of readLinkedData(this.#raw, line)) this.#keepMetadata(kept, 'meta');
    this.#raw = undefined;
  }

  #readMeta(token: Token.TagToken, line: number): void {
    const key =
      Token.getTokenAttr(token, 'property') ??
      Token.getTokenAttr(token, 'name') ??
      Token.getTokenAttr(token, 'itemprop') ??
      '';
    this.#keepMetadata(readMeta(key, Token.getTokenAttr(token, 'content') ?? '', line), 'meta');
  }

  /** The first of each kind counts; a `time` counts only above the first paragraph, where it is the report's own. */
  #keepMetadata(line: KeptLine | undefined, from: 'meta' | 'title' | 'time'): void {
    if (line === undefined || this.metadata.some(({ hint }) => hint === line.hint)) return;
    if (from === 'time' && this.lines.some(({ text }) => text.length > 200)) return;
    this.metadata.push(line);
  }
}

/** `rel="author"`, or hCard's `class="url fn n"`. */
function isWriterLink(attribute: (key: string) => string): boolean {
  return /\bauthor\b/i.test(attribute('rel')) || /(?:^|\s)fn(?:\s|$)/.test(attribute('class'));
}

const SITE_PARTS: ReadonlySet<Hint> = new Set<Hint>([
  'navigation',
  'related-links',
  'share-bar',
  'newsletter',
  'advertisement',
  'cookie-notice',
  'comment-form',
]);
