import type { Range } from '../text/range.ts';
import type { Hint, KeptLine } from './kept-line.ts';

/** One or more kept lines that belong together, with their place in the report's text. The unit to which roles are given. */
export interface Block {
  /** Over the report's text, without white space at the edges. */
  readonly range: Range;
  /** The words that `range` cuts; a hard-wrapped paragraph keeps its line breaks. */
  readonly text: string;
  /** First line in the file, counted from 1. */
  readonly line: number;
  /** Blank lines between the block above and this one. */
  readonly gap: number;
  readonly hint?: Hint;
  /** Index of its first line among the kept lines. */
  readonly at: number;
  /** Whether the markup says that a new report starts here. */
  readonly starts?: boolean;
}

/** Kept lines as one text, and the blocks that cut it. Blank lines stay in the text and in no block. */
export function toBlocks(lines: readonly KeptLine[]): { readonly text: string; readonly blocks: readonly Block[] } {
  const text = lines.map((line) => line.text).join('\n');
  const blocks: Block[] = [];
  let offset = 0;
  let gap = 0;
  for (const [at, line] of lines.entries()) {
    const trimmed = line.text.trim();
    if (trimmed === '') gap += 1;
    else {
      const start = offset + line.text.indexOf(trimmed);
      addLine(blocks, line, { text, range: { start, end: start + trimmed.length }, gap, at });
      gap = 0;
    }
    offset += line.text.length + 1;
  }
  return { text, blocks };
}

interface Placed {
  readonly text: string;
  readonly range: Range;
  readonly gap: number;
  readonly at: number;
}

function addLine(blocks: Block[], line: KeptLine, { text, range, gap, at }: Placed): void {
  const above = blocks.at(-1);
  if (line.continues === true && gap === 0 && above !== undefined) {
    const joined = { start: above.range.start, end: range.end };
    blocks[blocks.length - 1] = { ...above, range: joined, text: text.slice(joined.start, joined.end) };
    return;
  }
  const block = { range, text: text.slice(range.start, range.end), line: line.line, gap, at };
  blocks.push({
    ...block,
    ...(line.hint === undefined ? {} : { hint: line.hint }),
    ...(line.starts === true ? { starts: true } : {}),
  });
}
