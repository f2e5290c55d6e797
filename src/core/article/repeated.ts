import type { Block } from './block.ts';

/** Scrapers repeat a caption or headline within a few lines. What comes again further down is a page saved twice. */
const MAX_DISTANCE = 10;

/** Indexes of the blocks that are printed again, word for word, a few blocks above or below. */
export function findRepeated(blocks: readonly Block[]): ReadonlySet<number> {
  const last = new Map<string, number>();
  const repeated = new Set<number>();
  for (const [index, { text }] of blocks.entries()) {
    const before = last.get(text);
    if (before !== undefined && index - before <= MAX_DISTANCE) repeated.add(index).add(before);
    last.set(text, index);
  }
  return repeated;
}
