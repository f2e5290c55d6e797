import { passageBetween, placeSentences } from '../../core/article/passage.ts';
import type { Passage, PlacedSentence } from '../../core/article/passage.ts';
import type { Report } from '../../core/article/report.ts';

/** One sentence more or less, at either end of a passage. */
export type Change = 'start-earlier' | 'start-later' | 'end-earlier' | 'end-later';

/**
 * The passage with one end moved by a sentence; `undefined` where that is not possible: at the edge of the text it lies in (the
 * body, one caption, the headline), or when nothing would be left.
 */
export function changePassage(report: Report, passage: Passage, change: Change): Passage | undefined {
  const flow = placeSentences(report).filter(({ unit }) => isSameFlow(unit, passage.from));
  const first = flow.findIndex(({ range }) => range.start === passage.ranges[0]?.start);
  const last = flow.findIndex(({ range }) => range.end === passage.ranges.at(-1)?.end);
  const start = first + (change === 'start-earlier' ? -1 : change === 'start-later' ? 1 : 0);
  const end = last + (change === 'end-earlier' ? -1 : change === 'end-later' ? 1 : 0);
  if (first === -1 || last === -1 || start < 0 || end >= flow.length || end < start) return undefined;
  return passageBetween(report, flow.slice(start, end + 1));
}

function isSameFlow(unit: PlacedSentence['unit'], of: Passage['from']): boolean {
  return unit.kind === of.kind && (unit.kind === 'paragraph' || unit.n === of.n);
}
