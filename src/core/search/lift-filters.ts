import { findNameId, findStoryId, isId } from '../address/ids.ts';
import { NAME_TYPES } from '../address/search-view.ts';
import type { SearchView } from '../address/search-view.ts';
import { DATE_KINDS } from '../address/timeline-view.ts';
import { edtfBounds } from '../date/edtf-bounds.ts';
import { formatQuery, parseQuery } from './parse-query.ts';
import type { Query, QueryFilter } from './query.ts';
import { toSlug } from './to-slug.ts';

type Lists = { readonly [K in 'by' | 'via' | 'with' | 'story' | 'type' | 'date']: string[] };

/**
 * A search as its address writes it: filters that have a parameter of their own are taken out of what was typed (`who:` is `with`), the others
 * stay in it. What cannot be a parameter's value stays as well. Doing it twice changes nothing.
 */
export function liftFilters(view: SearchView): SearchView {
  const { clauses, filters } = parseQuery(view.q ?? '');
  const lists: Lists = {
    by: [...(view.by ?? [])],
    via: [...(view.via ?? [])],
    with: [...(view.with ?? [])],
    story: [...(view.story ?? [])],
    type: [...(view.type ?? [])],
    date: [...(view.date ?? [])],
  };
  let { from, to } = view;
  const kept = filters.filter((filter) => {
    const { name, value, not } = filter;
    if (not) return true;
    if ((name === 'from' || name === 'to') && isWindowEnd(value)) {
      if (name === 'from') from = value;
      else to = value;
      return false;
    }
    return name === 'from' || name === 'to' || !liftList(filter, lists);
  });
  // As it was typed as long as nothing is taken out: quotation marks and spaces are the reader's.
  const q = kept.length === filters.length ? (view.q ?? '') : formatQuery({ clauses, filters: kept });
  return packView({ ...view, q, from, to }, lists);
}

function isWindowEnd(value: string): boolean {
  return /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|\d{3}X)$/.test(value) && edtfBounds(value) !== undefined;
}

function liftList({ name, value }: QueryFilter, lists: Lists): boolean {
  const parts = value.split(',').map((part) => part.trim());
  if (name === 'by' || name === 'via' || name === 'with') {
    const ids = parts.map(toSlug);
    if (!ids.every(isId)) return false;
    lists[name].push(...ids);
    return true;
  }
  const lower = parts.map((part) => part.toLowerCase());
  const allowed = name === 'type' ? NAME_TYPES : name === 'date' ? DATE_KINDS : undefined;
  const fits = (part: string): boolean => (allowed ? allowed.some((one) => one === part) : isId(part));
  if ((name !== 'story' && !allowed) || !lower.every(fits)) return false;
  lists[name as 'story' | 'type' | 'date'].push(...lower);
  return true;
}

interface LooseView extends Pick<SearchView, 'in'> {
  readonly q: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

function packView({ q, from, to, in: group }: LooseView, lists: Lists): SearchView {
  const [by, via] = [unique(lists.by), unique(lists.via)];
  const names = unique(lists.with).flatMap((id) => findNameId(id) ?? []);
  const story = unique(lists.story).flatMap((id) => findStoryId(id) ?? []);
  const type = NAME_TYPES.filter((one) => lists.type.includes(one));
  const date = DATE_KINDS.filter((one) => lists.date.includes(one));
  return {
    ...(q.trim() !== '' && { q: q.trim() }),
    ...(group !== undefined && { in: group }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(by.length > 0 && { by }),
    ...(via.length > 0 && { via }),
    ...(names.length > 0 && { with: names }),
    ...(story.length > 0 && { story }),
    ...(type.length > 0 && { type }),
    ...(date.length > 0 && date.length < DATE_KINDS.length && { date }),
  };
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)].toSorted();
}

/** Everything that a search asks for: what was typed, and the parameters as filters. */
export function queryOfView(view: SearchView): Query {
  const { clauses, filters, problems } = parseQuery(view.q ?? '');
  return { clauses, filters: [...filters, ...filtersOfView(view)], problems };
}

/** The parameters of a search as filters, in a fixed order. Names have to hold together, of other lists any one. */
export function filtersOfView(view: SearchView): readonly QueryFilter[] {
  const list = (name: QueryFilter['name'], values: readonly string[] | undefined): readonly QueryFilter[] =>
    values && values.length > 0 ? [{ name, value: values.join(','), not: false }] : [];
  return [
    ...list('by', view.by),
    ...list('via', view.via),
    ...(view.with ?? []).map((value): QueryFilter => ({ name: 'with', value, not: false })),
    ...list('from', view.from === undefined ? [] : [view.from]),
    ...list('to', view.to === undefined ? [] : [view.to]),
    ...list('date', view.date),
    ...list('story', view.story),
    ...list('type', view.type),
  ];
}
