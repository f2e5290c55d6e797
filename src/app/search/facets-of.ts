import { NAME_TYPES } from '../../core/address/search-view.ts';
import type { SearchView } from '../../core/address/search-view.ts';
import { DATE_KINDS } from '../../core/address/timeline-view.ts';
import type { Story } from '../../core/atlas/atlas.ts';
import type { FacetName } from '../../core/search/count-facets.ts';
import type { SearchResult } from '../../core/search/result.ts';

/** One value that results can be limited to. */
export interface FacetChoice {
  readonly key: string;
  readonly label: string;
  /** How many results it leaves; absent when not every result was counted. */
  readonly count?: number;
  readonly isChosen: boolean;
}

/** A filter with its values. */
export interface Facet {
  readonly name: FacetName;
  readonly legend: string;
  readonly values: readonly FacetChoice[];
}

const DATES = { given: 'Given', derived: 'Worked out', unclear: 'Unclear', expected: 'Expected' } as const;
const TYPES = { person: 'People', org: 'Organisations', place: 'Places', arms: 'Arms', work: 'Works' } as const;
const LEGENDS = { by: 'Says who', date: 'Dates', story: 'Story', type: 'Names of these kinds' } as const;

/** The filters of a search with their values and counts. What is chosen is always listed; a story only where there are several. */
export function facetsOf(
  view: SearchView,
  stories: readonly Story[],
  result: SearchResult | undefined,
): readonly Facet[] {
  const listed: Readonly<Record<FacetName, readonly (readonly [key: string, label: string])[]>> = {
    by: [],
    date: DATE_KINDS.map((kind) => [kind, DATES[kind]]),
    story: stories.map(({ id, title }) => [id, title]),
    type: NAME_TYPES.map((type) => [type, TYPES[type]]),
  };
  const names = (['by', 'date', 'story', 'type'] as const).filter((name) => name !== 'story' || stories.length > 1);
  return names.map((name) => ({ name, legend: LEGENDS[name], values: valuesOf(name, listed[name], view, result) }));
}

function valuesOf(
  name: FacetName,
  listed: readonly (readonly [key: string, label: string])[],
  view: SearchView,
  result: SearchResult | undefined,
): readonly FacetChoice[] {
  const chosen: readonly string[] = view[name] ?? [];
  const counted = result?.facets?.[name] ?? [];
  const labels = new Map([
    ...counted.map(({ key, label }) => [key, label ?? key.replaceAll('-', ' ')] as const),
    ...listed,
  ]);
  const keys = new Set([...counted.map(({ key }) => key), ...chosen, ...listed.map(([key]) => key)]);
  return [...keys].map((key): FacetChoice => {
    const count = counted.find((value) => value.key === key)?.count ?? 0;
    return {
      key,
      label: labels.get(key) ?? key.replaceAll('-', ' '),
      isChosen: chosen.includes(key),
      ...(result?.counts.isExact === true && { count }),
    };
  });
}
