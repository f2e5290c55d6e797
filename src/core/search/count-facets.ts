import type { PassageMatch } from './match-passage.ts';
import type { Condition, Plan } from './plan.ts';
import type { PassageFacts } from './record.ts';
import type { RatedRecord } from './read-candidates.ts';

/** What results can be narrowed by in lists: who says so, how certain a date is, the story, the kind of a name. */
export const FACET_NAMES = ['by', 'date', 'story', 'type'] as const;
export type FacetName = (typeof FACET_NAMES)[number];

/** A value that results can be limited to, as filters write it, and how many results it leaves. */
export interface FacetValue {
  readonly key: string;
  readonly count: number;
  /** The name that the key stands for, when it is a name of the collection. */
  readonly label?: string;
}

export type Facets = Readonly<Record<FacetName, readonly FacetValue[]>>;

const FACT_OF = { by: 'by', date: 'dates', story: 'story', type: 'types' } as const;
/** More values than this are no list to look through. */
const MOST_VALUES = 40;

/** A plan without what limits it to values of this facet: its other values are counted as if they were chosen instead. */
export function withoutFacet(plan: Plan, name: FacetName): Plan {
  return { ...plan, conditions: plan.conditions.filter((condition) => !isOf(condition, name)) };
}

/** Whether a plan is limited to values of this facet. */
export function hasFacet({ conditions }: Plan, name: FacetName): boolean {
  return conditions.some((condition) => isOf(condition, name));
}

function isOf(condition: Condition, name: FacetName): boolean {
  return condition.kind === 'listed' && !condition.not && condition.fact === FACT_OF[name];
}

/** The values of a facet among results, the most frequent first: for each how many results it would leave. */
export function countFacet(name: FacetName, rated: readonly RatedRecord[], { clauses }: Plan): readonly FacetValue[] {
  const counts = new Map<string, number>();
  const hard = clauses.flatMap(({ isHard, not }, at) => (isHard && !not ? [at] : []));
  for (const { record, matched } of rated) {
    const has = (value: string) => (match: PassageMatch) =>
      valuesOf(name, match.passage.facts, record.story).includes(value);
    const values = matched.passages.flatMap(({ passage }) => valuesOf(name, passage.facts, record.story));
    for (const value of new Set(values)) {
      // What a result must have has to stand in passages that have the value too.
      const left = matched.passages.filter(has(value));
      const isLeft = hard.every((at) => left.some((match) => match.clauses[at] !== undefined));
      if (isLeft) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([key, count]): FacetValue => ({ key, count }))
    .toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_VALUES);
}

function valuesOf(name: FacetName, facts: PassageFacts | undefined, story: string | undefined): readonly string[] {
  if (name === 'story') return story === undefined ? [] : [story];
  return facts?.[FACT_OF[name]] ?? [];
}
