import { keepText } from './keep-text.ts';
import { keepHtmlLines } from './keep-html-lines.ts';
import { keepMarkdownLines } from './keep-markdown-lines.ts';
import { keepTextLines } from './keep-text-lines.ts';
import type { KeptLine } from './kept-line.ts';
import type { Clipping } from './report.ts';

/** The lines that a reader of the clipping would see, in order, whatever format they were saved in. */
export function keepLines({ format, text }: Clipping): readonly KeptLine[] {
  const kept = keepText(text);
  switch (format) {
    case 'text':
      return keepTextLines(kept);
    case 'markdown':
      return keepMarkdownLines(kept);
    case 'html':
      return keepHtmlLines(kept);
  }
}
