import { parseIsoDay } from '../date/calendar.ts';
import type { EventDate } from '../event/event.ts';
import { lengthInWords } from './length-in-words.ts';

/**
 * How long after one event the next one is: `the same day`, `the next day`, `20 days later`, `about 6 weeks later` when a side is a span.
 * `in the same span of time` when the two spans touch. `undefined` when one of them has no day, or the second is the earlier.
 */
export function intervalInWords(
  earlier: Pick<EventDate, 'begin' | 'end'>,
  later: Pick<EventDate, 'begin' | 'end'>,
): string | undefined {
  const first = findDays(earlier);
  const next = findDays(later);
  if (!first || !next || next.begin < first.begin) return undefined;
  const isAbout = first.begin !== first.end || next.begin !== next.end;
  const days = next.begin - first.end;
  if (days <= 0) return isAbout ? 'in the same span of time' : 'the same day';
  if (days === 1 && !isAbout) return 'the next day';
  return `${isAbout ? 'about ' : ''}${lengthInWords(first.end, next.begin).long} later`;
}

function findDays({ begin, end }: Pick<EventDate, 'begin' | 'end'>): { begin: number; end: number } | undefined {
  const first = parseIsoDay(begin ?? '');
  if (first === undefined) return undefined;
  return { begin: first, end: Math.max(first, parseIsoDay(end ?? '') ?? first) };
}
