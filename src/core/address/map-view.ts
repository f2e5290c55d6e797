import { findNameId, findStoryId } from './ids.ts';
import type { NameId, StoryId } from './ids.ts';
import type { Param } from './query-string.ts';
import { joinIds, readListParam, readParam } from './read-param.ts';
import { NAME_TYPES } from './search-view.ts';
import type { NameTypeWord } from './search-view.ts';
import { formatTimelineView, parseTimelineView } from './timeline-view.ts';
import type { TimelineView } from './timeline-view.ts';

/** How the map shows its names, the default first. */
export const MAP_MODES = ['network', 'places', 'list'] as const;
export type MapMode = (typeof MAP_MODES)[number];

/** Kinds of links in the order in which a URL writes them, and in which they are told. */
export const LINK_WORDS = ['met', 'arms', 'at', 'said', 'expected'] as const;
export type LinkWord = (typeof LINK_WORDS)[number];

/** In what order names are listed, the default first. */
export const MAP_ORDERS = ['links', 'sentences', 'name'] as const;
export type MapOrder = (typeof MAP_ORDERS)[number];

/** The middle of a plate and how near it is: degrees with 2 decimals, zoom with 1. */
export interface MapPosition {
  readonly lat: number;
  readonly lng: number;
  readonly zoom: number;
}

/** What of the map is shown, and how. Everything that is left out is not limited; no list is empty. */
export interface MapView extends Pick<TimelineView, 'from' | 'to' | 'with' | 'rests' | 'event'> {
  /** The network when it is left out. */
  readonly view?: Exclude<MapMode, 'network'>;
  /** The name whose links are shown before all others. */
  readonly focus?: NameId;
  /** Also the links of the names that the focus is linked with; one step when it is left out. */
  readonly depth?: 2;
  /** Any of these kinds. */
  readonly link?: readonly LinkWord[];
  /** Names of any of these types. */
  readonly type?: readonly NameTypeWord[];
  /** The two names of the link that is chosen, in order of id. */
  readonly pair?: readonly [NameId, NameId];
  /** Stories that are compared; one for a story and what it shares. */
  readonly story?: readonly StoryId[];
  readonly at?: MapPosition;
  readonly sort?: Exclude<MapOrder, 'links'>;
}

const POSITION = /^(-?\d{1,2}(?:\.\d{1,2})?),(-?\d{1,3}(?:\.\d{1,2})?),(\d{1,2}(?:\.\d)?)$/;
const SHARED = new Set(['from', 'to', 'with', 'rests', 'e']);

/** Reads the parameters of the map, decoded. What is not understood is handed to `report` as `name=value`. Inverse of `formatMapView`. */
export function parseMapView(values: ReadonlyMap<string, string>, report: (text: string) => void): MapView {
  const reader = { values, report };
  const view = readParam(reader, 'view', (value) => MAP_MODES.find((one) => one === value));
  const focus = readParam(reader, 'focus', findNameId);
  const depth = readParam(reader, 'depth', (value) => (['1', '2'] as const).find((one) => one === value));
  const links = readListParam(reader, 'link', (part) => LINK_WORDS.find((one) => one === part));
  const types = readListParam(reader, 'type', (part) => NAME_TYPES.find((one) => one === part));
  const pair = readParam(reader, 'pair', findPair);
  const story = readListParam(reader, 'story', findStoryId);
  const at = readParam(reader, 'at', findPosition);
  const sort = readParam(reader, 'sort', (value) => MAP_ORDERS.find((one) => one === value));
  return {
    ...parseTimelineView(new Map([...values].filter(([name]) => SHARED.has(name))), report),
    ...(view !== undefined && view !== 'network' && { view }),
    ...(focus !== undefined && { focus }),
    ...(depth === '2' && { depth: 2 }),
    ...(links && links.length < LINK_WORDS.length && { link: LINK_WORDS.filter((kind) => links.includes(kind)) }),
    ...(types && types.length < NAME_TYPES.length && { type: NAME_TYPES.filter((type) => types.includes(type)) }),
    ...(pair && { pair }),
    ...(story && { story: story.toSorted() }),
    ...(at && { at }),
    ...(sort !== undefined && sort !== 'links' && { sort }),
  };
}

/** The parameters that say it, in any order; defaults are left out. */
export function formatMapView(view: MapView): readonly Param[] {
  const links = LINK_WORDS.filter((kind) => view.link?.includes(kind));
  const types = NAME_TYPES.filter((type) => view.type?.includes(type));
  const { at, from, to, with: names, rests, event } = view;
  const values: Readonly<Record<string, string | undefined>> = {
    view: view.view,
    focus: view.focus,
    depth: view.depth?.toString(),
    link: links.length === LINK_WORDS.length ? undefined : links.join(','),
    type: types.length === NAME_TYPES.length ? undefined : types.join(','),
    pair: view.pair?.join('~'),
    story: joinIds(view.story),
    at: at && `${at.lat.toFixed(2)},${at.lng.toFixed(2)},${at.zoom.toFixed(1)}`,
    sort: view.sort,
  };
  const shared: TimelineView = {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(names && { with: names }),
    ...(rests && { rests }),
    ...(event !== undefined && { event }),
  };
  const own = Object.entries(values).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [{ name, value }],
  );
  return [...own, ...formatTimelineView(shared)];
}

/** The pair of two names, in order of id. */
export function pairOf(one: NameId, other: NameId): readonly [NameId, NameId] {
  return one < other ? [one, other] : [other, one];
}

function findPair(value: string): readonly [NameId, NameId] | undefined {
  const [one = '', other = '', ...rest] = value.split('~');
  const [a, b] = [findNameId(one), findNameId(other)];
  return a === undefined || b === undefined || a === b || rest.length > 0 ? undefined : pairOf(a, b);
}

function findPosition(value: string): MapPosition | undefined {
  const [, lat, lng, zoom] = (POSITION.exec(value) ?? []).map(Number);
  if (lat === undefined || lng === undefined || zoom === undefined) return undefined;
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? { lat: lat + 0, lng: lng + 0, zoom } : undefined;
}
