import { findStoryId, isId } from './ids.ts';
import type { StoryId } from './ids.ts';
import type { Param } from './query-string.ts';
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

const LONGEST_SHOWN = 60;

/** Reads the parameters of a search, decoded, but for `q`. What is not understood is handed to `report` as `name=value`. Inverse of `formatSearchView`. */
export function parseSearchView(values: ReadonlyMap<string, string>, report: (text: string) => void): SearchView {
  const shared = new Map([...values].filter(([name]) => SHARED.has(name)));
  const timeline = parseTimelineView(shared, report);
  const list = <T extends string>(name: string, find: (part: string) => T | undefined): readonly T[] | undefined => {
    const parts = (values.get(name) ?? '').split(',').filter((part) => part !== '');
    const found = parts.flatMap((part) => find(part.toLowerCase()) ?? []);
    if (found.length < parts.length) report(`${name}=${parts.join(',').slice(0, LONGEST_SHOWN)}`);
    return found.length === 0 ? undefined : [...new Set(found)].toSorted();
  };
  const group = values.get('in')?.toLowerCase() ?? '';
  const known = RESULT_GROUPS.find((one) => one === group);
  if (group !== '' && known === undefined) report(`in=${group.slice(0, LONGEST_SHOWN)}`);
  const via = list('via', (part) => (isId(part) ? part : undefined));
  const story = list('story', findStoryId);
  const types = list('type', (part) => NAME_TYPES.find((one) => one === part));
  return {
    ...timeline,
    ...(known !== undefined && known !== 'all' && { in: known }),
    ...(via && { via }),
    ...(story && { story }),
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

function joinIds(ids: readonly string[] = []): string {
  return [...new Set(ids)].toSorted().join(',');
}
