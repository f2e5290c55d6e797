import { findStoryId, isId } from './ids.ts';
import type { StoryId } from './ids.ts';
import type { Param } from './query-string.ts';
import { joinIds, readListParam, readParam } from './read-param.ts';
import { formatTimelineView, parseTimelineView } from './timeline-view.ts';
import type { TimelineView } from './timeline-view.ts';

/** Groups of results, all of them first. */
export const RESULT_GROUPS = ['all', 'articles', 'events', 'names', 'quotes'] as const;
export type ResultGroup = (typeof RESULT_GROUPS)[number];

/** Types of names as URLs write them. */
export const NAME_TYPES = ['person', 'org', 'place', 'arms', 'work'] as const;
export type NameTypeWord = (typeof NAME_TYPES)[number];

/** What is searched for and what it is limited to. Everything that is left out is not limited; no list is empty. */
export interface SearchView extends Pick<TimelineView, 'from' | 'to' | 'with' | 'by' | 'date'> {
  /** What was typed, operators included that have no parameter of their own. */
  readonly q?: string;
  /** All groups when it is left out. */
  readonly in?: Exclude<ResultGroup, 'all'>;
  /** Anyone after the first speaker. */
  readonly via?: readonly string[];
  readonly story?: readonly StoryId[];
  readonly type?: readonly NameTypeWord[];
}

/** Reads the parameters of a search, decoded, but for `q`. What is not understood is handed to `report` as `name=value`. Inverse of `formatSearchView`. */
export function parseSearchView(values: ReadonlyMap<string, string>, report: (text: string) => void): SearchView {
  const shared = new Map([...values].filter(([name]) => SHARED.has(name)));
  const timeline = parseTimelineView(shared, report);
  const reader = { values, report };
  const known = readParam(reader, 'in', (value) => RESULT_GROUPS.find((one) => one === value));
  const via = readListParam(reader, 'via', (part) => (isId(part) ? part : undefined));
  const story = readListParam(reader, 'story', findStoryId);
  const types = readListParam(reader, 'type', (part) => NAME_TYPES.find((one) => one === part));
  return {
    ...timeline,
    ...(known !== undefined && known !== 'all' && { in: known }),
    ...(via && { via: via.toSorted() }),
    ...(story && { story: story.toSorted() }),
    ...(types && { type: NAME_TYPES.filter((type) => types.includes(type)) }),
  };
}

const SHARED = new Set(['from', 'to', 'with', 'by', 'date']);

/** The parameters that say it, in any order; defaults are left out. */
export function formatSearchView(view: SearchView): readonly Param[] {
  const types = NAME_TYPES.filter((type) => view.type?.includes(type));
  const values: Readonly<Record<string, string | undefined>> = {
    q: view.q,
    in: view.in,
    via: joinIds(view.via),
    story: joinIds(view.story),
    type: types.join(','),
  };
  const own = Object.entries(values).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [{ name, value }],
  );
  return [...own, ...formatTimelineView(view)];
}
