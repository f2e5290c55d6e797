import type { SearchView } from '../address/search-view.ts';
import { formatFilter, formatQuery, parseQuery } from './parse-query.ts';
import type { QueryClause, QueryFilter } from './query.ts';

/** One part of a search that can be taken away: what it says, and the search without it. */
export interface Chip {
  /** As one would type it: `"night ferry"`, `-tram`, `by:kcna`. */
  readonly text: string;
  readonly without: SearchView;
}

const LISTS = ['by', 'via', 'with', 'story', 'type', 'date'] as const;
type ListName = (typeof LISTS)[number];

/** The operators and limits that are in force. Plain words are none: they stand in the field. */
export function chipsOf(view: SearchView): readonly Chip[] {
  const { clauses, filters } = parseQuery(view.q ?? '');
  const written = [
    ...clauses.flatMap((clause) =>
      isPlain(clause) ? [] : [{ text: formatQuery({ clauses: [clause], filters: [] }), left: withoutClause(clause) }],
    ),
    ...filters.map((filter) => ({ text: formatFilter(filter), left: withoutFilter(filter) })),
  ];
  const inQuery = written.map(({ text, left }): Chip => ({ text, without: withQuery(view, formatQuery(left)) }));
  const inLists = LISTS.flatMap((name) => (view[name] ?? []).map((value): Chip => listChip(view, name, value)));
  const window = (['from', 'to'] as const).flatMap((name): readonly Chip[] => {
    const value = view[name];
    return value === undefined ? [] : [{ text: `${name}:${value}`, without: leaveOut(view, name) }];
  });
  return [...inQuery, ...inLists, ...window];

  function withoutClause(gone: QueryClause): { clauses: readonly QueryClause[]; filters: readonly QueryFilter[] } {
    return { clauses: clauses.filter((clause) => clause !== gone), filters };
  }
  function withoutFilter(gone: QueryFilter): { clauses: readonly QueryClause[]; filters: readonly QueryFilter[] } {
    return { clauses, filters: filters.filter((filter) => filter !== gone) };
  }
}

function isPlain({ any: [first, ...rest], not }: QueryClause): boolean {
  return !not && rest.length === 0 && first.kind === 'word' && !first.headline;
}

function listChip(view: SearchView, name: ListName, value: string): Chip {
  const rest = (view[name] ?? []).filter((other) => other !== value);
  const left = leaveOut(view, name);
  return {
    text: `${name === 'with' ? 'who' : name}:${value}`,
    without: rest.length === 0 ? left : ({ ...left, [name]: rest } as SearchView),
  };
}

function leaveOut(view: SearchView, name: keyof SearchView): SearchView {
  return Object.fromEntries(Object.entries(view).filter(([field]) => field !== name)) as SearchView;
}

function withQuery(view: SearchView, q: string): SearchView {
  const rest = leaveOut(view, 'q');
  return q === '' ? rest : { ...rest, q };
}
