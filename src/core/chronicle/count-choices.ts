import { DATE_KINDS } from '../address/timeline-view.ts';
import type { AtlasEvent } from '../atlas/atlas.ts';
import { findSource } from './event-source.ts';
import { dateKindOf, FILTER_PARTS, testsOf } from './filter-events.ts';
import type { EventFilter, FilterPart } from './filter-events.ts';

/** Something to choose, and how many events would be left with it. */
export interface Choice {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

/** What can be chosen of each kind, the most frequent first. */
export interface Choices {
  readonly by: readonly Choice[];
  readonly with: readonly Choice[];
  readonly date: readonly Choice[];
  readonly story: readonly Choice[];
}

/** What readers call how sure a date is. */
export const DATE_KIND_WORDS = {
  given: 'Date given',
  derived: 'Worked out from the text',
  unclear: 'Unclear, more than one reading',
  expected: 'Expected, not confirmed',
} as const;

/** Names of things by id, for choices. */
export interface ChoiceLabels {
  readonly names: ReadonlyMap<string, string>;
  readonly stories: ReadonlyMap<string, string>;
}

type Counts = Map<string, { label: string; count: number }>;

/**
 * Counts what there is to choose. Each kind is counted under all limits but its own, because its choices add up; only names are counted
 * under theirs too, because each further name narrows.
 */
export function countChoices(events: readonly AtlasEvent[], filter: EventFilter, labels: ChoiceLabels): Choices {
  const tests = Object.entries(testsOf(filter)) as (readonly [FilterPart, (event: AtlasEvent) => boolean])[];
  const found: Record<keyof Choices, Counts> = { by: new Map(), with: new Map(), date: new Map(), story: new Map() };
  for (const event of events) {
    const failed = findFailed(tests, event);
    if (failed === 'several') continue;
    const isOpen = (part: FilterPart): boolean => failed === undefined || failed === part;
    if (isOpen('by')) countSources(found.by, event);
    if (failed === undefined) countNames(found.with, event, labels.names);
    if (isOpen('date')) add(found.date, dateKindOf(event), DATE_KIND_WORDS[dateKindOf(event)]);
    if (isOpen('story')) add(found.story, event.story ?? '', labels.stories.get(event.story ?? '') ?? 'Other reports');
  }
  return {
    by: sorted(found.by),
    with: sorted(found.with),
    date: DATE_KINDS.flatMap((kind) => sorted(found.date).filter(({ key }) => key === kind)),
    story: sorted(found.story),
  };
}

/** The one limit that keeps an event out, if it is one; `undefined` when none does. */
function findFailed(
  tests: readonly (readonly [FilterPart, (event: AtlasEvent) => boolean])[],
  event: AtlasEvent,
): FilterPart | 'several' | undefined {
  let failed: FilterPart | undefined;
  for (const [part, test] of tests) {
    if (test(event)) continue;
    if (failed !== undefined) return 'several';
    failed = part;
  }
  return failed;
}

/** How many more events there would be without each part of the filter. Parts that would bring none are left out. */
export function countGains(
  events: readonly AtlasEvent[],
  filter: EventFilter,
): readonly { readonly part: FilterPart; readonly count: number }[] {
  const tests = testsOf(filter);
  return FILTER_PARTS.flatMap((part) => {
    if (!tests[part]) return [];
    const others = FILTER_PARTS.flatMap((other) => (other === part ? [] : (tests[other] ?? [])));
    const count = events.filter((event) => !tests[part]?.(event) && others.every((test) => test(event))).length;
    return count === 0 ? [] : [{ part, count }];
  });
}

function countSources(counts: Counts, { evidence }: AtlasEvent): void {
  for (const [index, one] of evidence.entries()) {
    const { key, label } = findSource(one);
    const isSeen = evidence.some((other, place) => place < index && findSource(other).key === key);
    if (!isSeen) add(counts, key, label);
  }
}

function countNames(counts: Counts, { involved, where }: AtlasEvent, names: ReadonlyMap<string, string>): void {
  for (const name of new Set([...involved, ...where])) add(counts, name, names.get(name) ?? name);
}

function add(counts: Counts, key: string, label: string): void {
  const known = counts.get(key);
  if (known) known.count += 1;
  else counts.set(key, { label, count: 1 });
}

function sorted(counts: Counts): readonly Choice[] {
  return Array.from(counts, ([key, { label, count }]) => ({ key, label, count })).toSorted(
    (a, b) => b.count - a.count || (a.key < b.key ? -1 : 1),
  );
}
