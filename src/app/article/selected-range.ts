import type { Range } from '../../core/text/range.ts';

/** Blocks whose text is the article's text from this offset on. */
const BLOCKS = '[data-start]';

/** The part of the article's text that is selected; `undefined` when nothing in `root` is. */
export function findSelectedRange(root: HTMLElement, selection: Selection | null): Range | undefined {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const selected = selection.getRangeAt(0);
  const touched = [...root.querySelectorAll<HTMLElement>(BLOCKS)].flatMap((block) => clip(block, selected) ?? []);
  const [first, last] = [touched[0], touched.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

/** A triple click ends at the very beginning of the next block, which is then touched but not selected. */
function clip(block: HTMLElement, selected: globalThis.Range): Range | undefined {
  if (!selected.intersectsNode(block)) return undefined;
  const offset = Number(block.dataset['start']);
  const holdsStart = block.contains(selected.startContainer);
  const holdsEnd = block.contains(selected.endContainer);
  const start = offset + (holdsStart ? lengthUpTo(block, selected.startContainer, selected.startOffset) : 0);
  const end =
    offset +
    (holdsEnd ? lengthUpTo(block, selected.endContainer, selected.endOffset) : (block.textContent ?? '').length);
  return start < end ? { start, end } : undefined;
}

function lengthUpTo(block: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}
