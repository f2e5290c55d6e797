import { findEventId, findNameId, isId } from './ids.ts';
import type { EventId, NameId } from './ids.ts';
import type { Param } from './query-string.ts';
import { joinIds, readListParam, readParam } from './read-param.ts';

/** How time is drawn, the default first. */
export const LENSES = ['folded', 'scale', 'order', 'told'] as const;
export type Lens = (typeof LENSES)[number];

/** What a claim rests on alone: state media, people without a name, one article. */
export const RESTS = ['state', 'unnamed', 'single'] as const;
export type Rests = (typeof RESTS)[number];

/** How sure a date is, in the order in which a URL writes them. */
export const DATE_KINDS = ['given', 'derived', 'unclear', 'expected'] as const;
export type DateKind = (typeof DATE_KINDS)[number];

/** What of a timeline is shown, and how. Everything that is left out is not limited; no list is empty. */
export interface TimelineView {
  /** Folded when it is left out. */
  readonly lens?: Exclude<Lens, 'folded'>;
  /** First and last time that is shown, as EDTF: a day, month, year or decade. */
  readonly from?: string;
  readonly to?: string;
  /** Names that an event must involve, all of them. */
  readonly with?: readonly NameId[];
  /** Who says so first: any of these. Ids of names, or words joined as an id. */
  readonly by?: readonly string[];
  readonly rests?: Rests;
  /** Any of these. */
  readonly date?: readonly DateKind[];
  /** The event that is chosen. */
  readonly event?: EventId;
}

const EDTF = /^(?:(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?|\d{3}X)$/;

/** Reads the parameters of a timeline, decoded. What is not understood is handed to `report` as `name=value`. Inverse of `formatTimelineView`. */
export function parseTimelineView(values: ReadonlyMap<string, string>, report: (text: string) => void): TimelineView {
  const reader = { values, report };
  const lens = readParam(reader, 'lens', (value) => LENSES.find((one) => one === value));
  const from = readParam(reader, 'from', findEdtf);
  const to = readParam(reader, 'to', findEdtf);
  const names = readListParam(reader, 'with', findNameId);
  const by = readListParam(reader, 'by', (part) => (isId(part) ? part : undefined));
  const rests = readParam(reader, 'rests', (value) => RESTS.find((one) => one === value));
  const dates = readListParam(reader, 'date', (part) => DATE_KINDS.find((one) => one === part));
  const event = readParam(reader, 'e', findEventId);
  return {
    ...(lens !== undefined && lens !== 'folded' && { lens }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(names && { with: names.toSorted() }),
    ...(by && { by: by.toSorted() }),
    ...(rests && { rests }),
    ...(dates && dates.length < DATE_KINDS.length && { date: DATE_KINDS.filter((kind) => dates.includes(kind)) }),
    ...(event && { event }),
  };
}

/** The parameters that say it, in any order; defaults are left out. */
export function formatTimelineView(view: TimelineView): readonly Param[] {
  const dates = DATE_KINDS.filter((kind) => view.date?.includes(kind));
  const values: Readonly<Record<string, string | undefined>> = {
    lens: view.lens,
    from: view.from,
    to: view.to,
    with: joinIds(view.with),
    by: joinIds(view.by),
    rests: view.rests,
    date: dates.length === DATE_KINDS.length ? undefined : dates.join(','),
    e: view.event,
  };
  return Object.entries(values).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [{ name, value }],
  );
}

/** A day, month, year or decade that the calendar has. */
function findEdtf(value: string): string | undefined {
  const text = value.toUpperCase();
  const [found, year, month, day] = EDTF.exec(text) ?? [];
  if (found === undefined) return undefined;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return undefined;
  if (day === undefined) return text;
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.toISOString().slice(0, 10) === text ? text : undefined;
}

/** Fields of a view to be set; `undefined` and empty lists take a limit away. */
export type ChangeOf<T> = { readonly [K in keyof T]?: T[K] | undefined };
export type ViewChange = ChangeOf<TimelineView>;

/** A view, or an address that holds one, with some of its fields set anew. */
export function changeView<T extends object>(view: T, change: ChangeOf<T>): T {
  const changed = Object.entries({ ...view, ...change }).filter(
    ([name, value]) => !(name in change) || (value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
  return Object.fromEntries(changed) as T;
}
