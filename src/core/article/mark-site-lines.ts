import type { Draft } from './draft.ts';
import { giveRoles } from './draft.ts';
import { findAgencyNamed } from './agencies.ts';
import { findFurniture } from './furniture.ts';
import type { Hint } from './kept-line.ts';
import type { SetAsideReason } from './report.ts';
import { findRunningHeads } from './running-head.ts';
import { readStampedSource } from './stamped-source.ts';
import { readTimestamp } from './timestamp.ts';

/** Hints that name no reason themselves. A rule drawn with characters is a label: it says nothing but is not dropped. */
const HINTED: Readonly<Partial<Record<Hint, SetAsideReason>>> = {
  date: 'timestamp',
  author: 'byline',
  rule: 'label',
};
/** Hints that leave it to the words what a line is. */
const OPEN_HINTS: ReadonlySet<Hint> = new Set<Hint>(['title', 'standfirst', 'heading', 'caption', 'item']);

/** Sets aside what the page's markup marks as its own, what is furniture by its wording, and what is nothing but a moment. */
export function markSiteLines(draft: Draft): Draft {
  const heads = findRunningHeads(draft.blocks);
  const firstHead = Math.min(...heads);
  return giveRoles(draft, ({ text, hint }, index) => {
    if (heads.has(index) && index !== firstHead) return 'navigation';
    if (hint === 'agency' || hint === 'outlet')
      return hint === 'agency' || findAgencyNamed(text) !== undefined ? 'credit' : 'label';
    if (hint !== undefined && !OPEN_HINTS.has(hint))
      return HINTED[hint] ?? findFurniture(text) ?? (hint as SetAsideReason);
    if (hint === 'title' || hint === 'caption') return undefined;
    return (
      findFurniture(text) ?? (isStamp(text) ? 'timestamp' : undefined) ?? (heads.has(index) ? 'navigation' : undefined)
    );
  });
}

/** A line that is nothing but a moment, or the name of a paper and its day. */
function isStamp(text: string): boolean {
  return readTimestamp(text) !== undefined || readStampedSource(text) !== undefined;
}
