import { DATE_KINDS, RESTS } from '../address/timeline-view.ts';
import { allRows } from '../timeline/day-columns.ts';
import { RESTS_WORDS } from './rests-words.ts';
import type { EventColumns } from './event-columns.ts';
import { FILTER_PARTS, testsOf } from './filter-events.ts';
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
  /** What everything that tells an event rests on. */
  readonly rests: readonly Choice[];
}

/** What readers call how sure a date is. */
export const DATE_KIND_WORDS = {
  given: 'Date given',
  derived: 'Worked out from the text',
  unclear: 'Unclear, more than one reading',
  expected: 'Expected, not confirmed',
} as const;

/**
 * Counts what there is to choose. Each kind is counted under all limits but its own, because its choices add up; only names are counted
 * under theirs too, because each further name narrows.
 */
export function countChoices(columns: EventColumns, filter: EventFilter): Choices {
  const tests = Object.entries(testsOf(columns, filter)) as Tests;
  const by = columns.sources.map(() => 0);
  const names = columns.names.map(() => 0);
  const date = DATE_KINDS.map(() => 0);
  const story = columns.stories.map(() => 0);
  const rests = RESTS.map(() => 0);
  for (const row of allRows(columns)) {
    const failed = findFailed(tests, row);
    if (failed === 'several') continue;
    if (failed === undefined || failed === 'by') for (const place of columns.by[row] ?? []) add(by, place);
    if (failed === undefined) for (const place of columns.with[row] ?? []) add(names, place);
    if (failed === undefined || failed === 'date') add(date, columns.kind[row]);
    if (failed === undefined || failed === 'story') add(story, columns.story[row]);
    if (failed === undefined || failed === 'rests') addBits(rests, columns.rests[row]);
  }
  const dates = DATE_KINDS.map((key) => ({ key, label: DATE_KIND_WORDS[key] }));
  const restsOn = RESTS.map((key) => ({ key, label: RESTS_WORDS[key] }));
  return {
    rests: listChoices(restsOn, rests),
    by: sort(listChoices(columns.sources, by)),
    with: sort(
      listChoices(
        columns.names.map(({ id, label }) => ({ key: id, label })),
        names,
      ),
    ),
    date: listChoices(dates, date),
    story: sort(
      listChoices(
        columns.stories.map((lane) => ({ key: lane.story, label: lane.title })),
        story,
      ),
    ),
  };
}

/** How many more events there would be without each part of the filter. Parts that would bring none are left out. */
export function countGains(
  columns: EventColumns,
  filter: EventFilter,
): readonly { readonly part: FilterPart; readonly count: number }[] {
  const tests = Object.entries(testsOf(columns, filter)) as Tests;
  const rows = allRows(columns);
  return FILTER_PARTS.flatMap((part) => {
    const count = rows.filter((row) => findFailed(tests, row) === part).length;
    return count === 0 ? [] : [{ part, count }];
  });
}

type Tests = readonly (readonly [FilterPart, (row: number) => boolean])[];

/** The one limit that keeps an event out, if it is one; `undefined` when none does. */
function findFailed(tests: Tests, row: number): FilterPart | 'several' | undefined {
  let failed: FilterPart | undefined;
  for (const [part, test] of tests) {
    if (test(row)) continue;
    if (failed !== undefined) return 'several';
    failed = part;
  }
  return failed;
}

function add(counts: number[], place = -1): void {
  counts[place] = (counts[place] ?? 0) + 1;
}

function addBits(counts: number[], bits = 0): void {
  for (const bit of counts.keys()) if ((bits & (1 << bit)) !== 0) add(counts, bit);
}

function listChoices(
  things: readonly { readonly key: string; readonly label: string }[],
  counts: readonly number[],
): readonly Choice[] {
  return things.flatMap(({ key, label }, place) => {
    const count = counts[place] ?? 0;
    return count === 0 ? [] : [{ key, label, count }];
  });
}

function sort(choices: readonly Choice[]): readonly Choice[] {
  return choices.toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}
