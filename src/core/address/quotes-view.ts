import { isId } from './ids.ts';
import type { Param } from './query-string.ts';
import { joinIds, readListParam } from './read-param.ts';
import { formatTimelineView, parseTimelineView } from './timeline-view.ts';
import type { TimelineView } from './timeline-view.ts';

/** Which quotes are shown. Everything that is left out is not limited; no list is empty. */
export interface QuotesView extends Pick<TimelineView, 'by' | 'with' | 'rests' | 'from' | 'to'> {
  /** Any of these passed the words on. */
  readonly via?: readonly string[];
}

const SHARED = new Set(['by', 'from', 'rests', 'to', 'with']);

/** Reads the parameters of the quotes, decoded. What is not understood is handed to `report` as `name=value`. Inverse of `formatQuotesView`. */
export function parseQuotesView(values: ReadonlyMap<string, string>, report: (text: string) => void): QuotesView {
  const shared = parseTimelineView(new Map([...values].filter(([name]) => SHARED.has(name))), report);
  const via = readListParam({ values, report }, 'via', (part) => (isId(part) ? part : undefined));
  return { ...shared, ...(via && { via: via.toSorted() }) };
}

/** The parameters that say it, in any order. */
export function formatQuotesView({ via, ...shared }: QuotesView): readonly Param[] {
  const own = via && via.length > 0 ? [{ name: 'via', value: joinIds(via) }] : [];
  return [...formatTimelineView(shared), ...own];
}
