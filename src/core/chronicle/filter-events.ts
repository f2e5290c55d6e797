import type { DateKind, Rests, TimelineView } from '../address/timeline-view.ts';
import type { AtlasEvent } from '../atlas/atlas.ts';
import { edtfBounds } from '../date/edtf-bounds.ts';
import { findSource, isFromState, isFromUnnamed } from './event-source.ts';

/** What limits a timeline: a view together with the stories that are asked for, none for all. */
export interface EventFilter extends Pick<TimelineView, 'from' | 'to' | 'with' | 'by' | 'rests' | 'date'> {
  readonly story?: readonly string[];
}

/** The kinds of limits. From and to are one. */
export const FILTER_PARTS = ['story', 'by', 'with', 'date', 'rests', 'window'] as const;
export type FilterPart = (typeof FILTER_PARTS)[number];

type Test = (event: AtlasEvent) => boolean;

/** The events that a filter lets through, in the order that they came in. */
export function filterEvents(events: readonly AtlasEvent[], filter: EventFilter): readonly AtlasEvent[] {
  const tests = Object.values(testsOf(filter));
  return tests.length === 0 ? events : events.filter((event) => tests.every((test) => test(event)));
}

/** What a filter says, by part: parts that limit nothing are left out. */
export function testsOf(filter: EventFilter): Readonly<Partial<Record<FilterPart, Test>>> {
  const { story, by, with: names, date, rests } = filter;
  const window = findWindow(filter);
  return {
    ...(isLimit(story) && { story: ({ story: own }) => story.includes(own ?? '') }),
    ...(isLimit(by) && { by: (event) => event.evidence.some((one) => by.includes(findSource(one).key)) }),
    ...(isLimit(names) && {
      with: ({ involved, where }) => names.every((name) => involved.includes(name) || where.includes(name)),
    }),
    ...(isLimit(date) && { date: (event) => date.includes(dateKindOf(event)) }),
    ...(rests && { rests: (event) => restsOn(event, rests) }),
    ...(window && { window: ({ when }) => lies(when, window) }),
  };
}

/** How sure the date of an event is; what is only announced or possible is `expected`, whatever its date. */
export function dateKindOf({ modality, when }: Pick<AtlasEvent, 'modality' | 'when'>): DateKind {
  return modality === 'happened' ? when.basis : 'expected';
}

/** Whether everything that tells the event is of one kind: state media, people without a name, one article. */
export function restsOn({ evidence }: Pick<AtlasEvent, 'evidence'>, rests: Rests): boolean {
  switch (rests) {
    case 'state':
      return evidence.every(({ chain }) => isFromState(chain));
    case 'unnamed':
      return evidence.every(({ chain }) => isFromUnnamed(chain));
    case 'single':
      return new Set(evidence.map(({ article }) => article)).size === 1;
  }
}

/** The first and last day of a window, `YYYY-MM-DD`; open on a side without a limit. `undefined` without any. */
export function findWindow({
  from,
  to,
}: Pick<EventFilter, 'from' | 'to'>): { first: string; last: string } | undefined {
  if (from === undefined && to === undefined) return undefined;
  const first = from === undefined ? '' : (edtfBounds(from)?.begin ?? '');
  const last = to === undefined ? '9999' : (edtfBounds(to)?.end ?? '9999');
  return { first, last };
}

/** An event lies in a window when it can have been in it. */
function lies({ begin, end }: AtlasEvent['when'], { first, last }: { first: string; last: string }): boolean {
  if (begin === undefined && end === undefined) return false;
  return (begin ?? '') <= last && (end ?? '9999') >= first;
}

function isLimit<T>(list: readonly T[] | undefined): list is readonly T[] {
  return list !== undefined && list.length > 0;
}
