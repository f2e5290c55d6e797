import { useState } from 'react';
import type { RowFold, RowGroup } from '../../core/timeline/group-rows.ts';
import { findRow, windowRows } from '../../core/timeline/window-rows.ts';
import type { RowSpan } from '../../core/timeline/window-rows.ts';

/** A stretch of time that the reader asked for; a new object each time. */
export interface Reach {
  readonly segment: number;
}

/** The rows that are drawn of a long list. */
export interface RowWindow {
  readonly groups: readonly (RowGroup | RowFold)[];
  /** How many rows the next press brings, above and below. */
  readonly before: number;
  readonly after: number;
  readonly showBefore: () => void;
  readonly showAfter: () => void;
}

export interface RowWindowInput {
  readonly groups: readonly (RowGroup | RowFold)[];
  readonly total: number;
  /** The event whose row must be among those drawn. */
  readonly event: string | undefined;
  readonly reach: Reach | undefined;
}

/** So many rows are drawn at a time. */
const PAGE_SIZE = 60;

/** What the window was made for: something else makes another one. */
type Made = Pick<RowWindowInput, 'groups' | 'event' | 'reach'> & { readonly span: RowSpan };

/** A window over the rows: from the top, or from where the reader goes; longer on demand, at both ends. */
export function useRowWindow({ groups, total, event, reach }: RowWindowInput): RowWindow {
  const [made, setMade] = useState<Made>(() => ({ groups, event, reach, span: spanFor({ groups, event }) }));
  let { span } = made;
  if (made.groups !== groups) span = spanFor({ groups, event });
  else if (made.reach !== reach && reach) span = spanFrom(findSegment(groups, reach), span);
  else if (made.event !== event) span = spanFrom(findEvent(groups, event), span);
  if (made.groups !== groups || made.event !== event || made.reach !== reach) setMade({ groups, event, reach, span });
  const set = (changed: RowSpan): void => setMade({ groups, event, reach, span: changed });
  return {
    groups: windowRows(groups, span),
    before: Math.min(PAGE_SIZE, span.from),
    after: Math.min(PAGE_SIZE, Math.max(0, total - span.to)),
    showBefore: () => set({ ...span, from: Math.max(0, span.from - PAGE_SIZE) }),
    showAfter: () => set({ ...span, to: span.to + PAGE_SIZE }),
  };
}

function spanFor({ groups, event }: Pick<RowWindowInput, 'groups' | 'event'>): RowSpan {
  return spanFrom(findEvent(groups, event), { from: 0, to: PAGE_SIZE });
}

/** The span as it is when it holds the row, otherwise one that begins with it. */
function spanFrom(row: number | undefined, span: RowSpan): RowSpan {
  return row === undefined || (row >= span.from && row < span.to) ? span : { from: row, to: row + PAGE_SIZE };
}

function findSegment(groups: RowWindowInput['groups'], reach: Reach): number | undefined {
  return findRow(groups, ({ segment }) => (segment === reach.segment ? 0 : -1));
}

function findEvent(groups: RowWindowInput['groups'], event: string | undefined): number | undefined {
  return event === undefined ? undefined : findRow(groups, ({ events }) => events.findIndex(({ id }) => id === event));
}
