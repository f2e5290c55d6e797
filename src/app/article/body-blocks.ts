import type { Article } from '../../core/atlas/atlas.ts';
import type { Caption, Heading, Paragraph } from '../../core/article/report.ts';
import type { Range } from '../../core/text/range.ts';

/** A part of the report that is read in its own block. Captions and paragraphs carry their number, counted from 1. */
export type Block =
  | { readonly kind: 'caption'; readonly n: number; readonly range: Range; readonly caption: Caption }
  | { readonly kind: 'heading'; readonly range: Range; readonly heading: Heading }
  | { readonly kind: 'paragraph'; readonly n: number; readonly range: Range; readonly paragraph: Paragraph };

/** The body of a report as it is printed: captions, headings and paragraphs in the clipping's order. */
export function bodyBlocks({ captions, headings, paragraphs }: Article): readonly Block[] {
  const blocks: readonly Block[] = [
    ...captions.map((caption, i): Block => ({ kind: 'caption', n: i + 1, range: caption.range, caption })),
    ...headings.map((heading): Block => ({ kind: 'heading', range: heading.range, heading })),
    ...paragraphs.map((paragraph, i): Block => ({ kind: 'paragraph', n: i + 1, range: paragraph.range, paragraph })),
  ];
  return blocks.toSorted((a, b) => a.range.start - b.range.start);
}
