import type { DatedEvent } from './dated-event.ts';
import { lengthInWords } from './length-in-words.ts';

/**
 * How long after one event the next one is: `the same day`, `the next day`, `20 days later`, `about 6 weeks later` when a side is a span.
 * `in the same span of time` when the two spans touch. `undefined` when the second is the earlier.
 */
export function intervalInWords(
  earlier: Pick<DatedEvent, 'begin' | 'end'>,
  later: Pick<DatedEvent, 'begin' | 'end'>,
): string | undefined {
  if (later.begin < earlier.begin) return undefined;
  const isAbout = earlier.begin !== earlier.end || later.begin !== later.end;
  const days = later.begin - earlier.end;
  if (days <= 0) return isAbout ? 'in the same span of time' : 'the same day';
  if (days === 1 && !isAbout) return 'the next day';
  return `${isAbout ? 'about ' : ''}${lengthInWords(earlier.end, later.begin).long} later`;
}
