import type { Range } from '../text/range.ts';
import type { Snippet } from './result.ts';

/** A snippet is no longer than this, its marks' surroundings included. */
const LONGEST = 260;
/** How much is kept before the first mark. */
const BEFORE = 90;
/** Words at the cut are kept whole within this many characters. */
const SLACK = 24;

/** A passage with its marks, cut at words where it is long. Cut ends are `…`; marks outside the cut are left out. */
export function makeSnippet(text: string, marks: readonly Range[]): Snippet {
  const clean = mergeMarks(marks);
  if (text.length <= LONGEST) return { text, marks: clean };
  const first = clean[0]?.start ?? 0;
  const start = first <= BEFORE ? 0 : wordStart(text, Math.min(first - BEFORE, text.length - LONGEST));
  const end = start + LONGEST >= text.length ? text.length : wordEnd(text, start + LONGEST);
  const head = start > 0 ? '… ' : '';
  const tail = end < text.length ? ' …' : '';
  const shift = head.length - start;
  return {
    text: `${head}${text.slice(start, end)}${tail}`,
    marks: clean
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ start: mark.start + shift, end: mark.end + shift })),
  };
}

function mergeMarks(marks: readonly Range[]): readonly Range[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else if (end > start) merged.push({ start, end });
  }
  return merged;
}

function wordStart(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return space === -1 || space - from > SLACK ? safe(text, from) : space + 1;
}

function wordEnd(text: string, to: number): number {
  const space = text.lastIndexOf(' ', to);
  return space === -1 || to - space > SLACK ? safe(text, to) : space;
}

/** Never between the two halves of one character. */
function safe(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
