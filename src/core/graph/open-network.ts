import type { NameId } from '../address/ids.ts';
import { COLUMN_MODALITIES, COLUMN_TYPES } from './network-columns.ts';
import type { NetworkColumns } from './network-columns.ts';
import { LINK_KINDS } from './network.ts';
import type { NameTable, Network, NetworkLink, NetworkName, Tie } from './network.ts';

/** Which names and links of the columns are there, by place; all without it. A link is there only with both of its names. */
export interface NetworkLimit {
  readonly hasName: (place: number) => boolean;
  readonly hasLink: (place: number) => boolean;
}

/** Opens columns as a network. Only what is walked is made: a large network opens as fast as its columns can be counted. */
export function openNetwork(columns: NetworkColumns, limit?: NetworkLimit): Network {
  const names = openNames(columns, limit);
  const index = indexTies(columns, limit);
  const made = new Map<number, Tie>();
  const tieAt = (place: number): Tie => {
    const tie = made.get(place) ?? makeTie(columns, limit, { place, first: index.firstLink[place] ?? 0 });
    made.set(place, tie);
    return tie;
  };
  const lists = new Map<NameId, readonly Tie[]>();
  const shared = once(names.findShared);
  const sentencesAt = (place: number): number =>
    sumSentences(columns, limit, { place, first: index.firstLink[place] ?? 0 });
  // The columns have the counts of all; what limits leave is counted.
  const countTies = (name: number): number => (limit ? index.countOf(name) : (columns.names.ties[name] ?? 0));
  const best = once(() => findBest(countTies, names.places));
  return {
    names: names.table,
    get shared(): readonly NetworkName[] {
      return shared();
    },
    get ties(): readonly Tie[] {
      return Array.from(index.shown, tieAt);
    },
    tiesOf: {
      get: (id) => {
        const own = lists.get(id) ?? index.placesOf(names.find(id)).map(tieAt);
        lists.set(id, own);
        return own.length === 0 ? undefined : own;
      },
    },
    tiesAmong: (ids) => {
      const near = new Set(Array.from(ids, names.find));
      const { a, b } = columns.ties;
      return [...near]
        .toSorted((x, y) => x - y)
        .flatMap((name) => index.placesOf(name).filter((place) => a[place] === name && near.has(b[place] ?? -1)))
        .map(tieAt);
    },
    othersOf: (id) => {
      const own = names.find(id);
      const { a, b } = columns.ties;
      return index.placesOf(own).map((place) => columns.names.id[(a[place] === own ? b[place] : a[place]) ?? -1] ?? id);
    },
    tieCount: index.shown.length,
    countTies: (id) => countTies(names.find(id)),
    countSentences: (id) => {
      const name = names.find(id);
      if (!limit) return columns.names.sentences[name] ?? 0;
      return index.placesOf(name).reduce((sum, place) => sum + sentencesAt(place), 0);
    },
    get bestLinked(): NameId | undefined {
      return columns.names.id[best()];
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The place of the name with the most ties, the first of equals; -1 without names. */
function findBest(countOf: (name: number) => number, places: readonly number[]): number {
  let best = places[0] ?? -1;
  for (const place of places) if (countOf(place) > countOf(best)) best = place;
  return best;
}

interface OpenNames {
  readonly places: readonly number[];
  readonly table: NameTable;
  readonly findShared: () => readonly NetworkName[];
  /** The place of a name; -1 when it is not there. */
  readonly find: (id: NameId) => number;
}

function openNames({ names, stories }: NetworkColumns, limit: NetworkLimit | undefined): OpenNames {
  const { id: ids } = names;
  const made: NetworkName[] = [];
  const places: number[] = [];
  for (let place = 0; place < ids.length; place += 1) if (!limit || limit.hasName(place)) places.push(place);
  const nameAt = (place: number): NetworkName =>
    (made[place] ??= {
      id: ids[place] ?? ('' as NameId),
      type: COLUMN_TYPES[names.type[place] ?? 0] ?? 'PER',
      label: names.label[place] ?? '',
      shortLabel: names.shortLabel[place] || (names.label[place] ?? ''),
      stories: stories[names.stories[place] ?? 0] ?? [],
      mentions: names.mentions[place] ?? 0,
    });
  const find = (id: NameId): number => {
    const place = findPlace(ids, id);
    return place !== -1 && (!limit || limit.hasName(place)) ? place : -1;
  };
  return {
    places,
    find,
    findShared: () => {
      const isShared = stories.map((own) => own.length > 1);
      return places.filter((place) => isShared[names.stories[place] ?? 0] === true).map(nameAt);
    },
    table: {
      size: places.length,
      has: (id) => find(id) !== -1,
      get: (id) => {
        const place = find(id);
        return place === -1 ? undefined : nameAt(place);
      },
      keys: () => places.map((place) => ids[place] ?? ('' as NameId)).values(),
      values: () => places.map(nameAt).values(),
    },
  };
}

function findPlace(ids: readonly NameId[], id: NameId): number {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ids[middle] ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return ids[low] === id ? low : -1;
}

interface TieIndex {
  /** Places of the ties that are there. */
  readonly shown: Int32Array;
  /** Where the links of each tie begin. */
  readonly firstLink: Int32Array;
  /** Places of the ties of a name. */
  readonly placesOf: (name: number) => readonly number[];
  readonly countOf: (name: number) => number;
}

/** Counts the ties of every name, then writes them behind one another. Plain loops: nothing has warmed them up when a page opens. */
function indexTies({ names, ties }: NetworkColumns, limit: NetworkLimit | undefined): TieIndex {
  const { a, b, links } = ties;
  const firstLink = new Int32Array(a.length);
  for (let place = 1; place < a.length; place += 1)
    firstLink[place] = (firstLink[place - 1] ?? 0) + (links[place - 1] ?? 0);
  const shown = limit ? limitTies(ties, firstLink, limit) : new Int32Array(a.length).map((_, place) => place);
  const starts = new Int32Array(names.id.length + 1);
  for (let index = 0; index < shown.length; index += 1) {
    const one = (a[shown[index] ?? 0] ?? 0) + 1;
    const other = (b[shown[index] ?? 0] ?? 0) + 1;
    starts[one] = (starts[one] ?? 0) + 1;
    starts[other] = (starts[other] ?? 0) + 1;
  }
  for (let name = 1; name < starts.length; name += 1) starts[name] = (starts[name] ?? 0) + (starts[name - 1] ?? 0);
  const next = starts.slice();
  const own = new Int32Array(2 * shown.length);
  for (let index = 0; index < shown.length; index += 1) {
    const place = shown[index] ?? 0;
    const one = a[place] ?? 0;
    const other = b[place] ?? 0;
    own[next[one] ?? 0] = place;
    next[one] = (next[one] ?? 0) + 1;
    own[next[other] ?? 0] = place;
    next[other] = (next[other] ?? 0) + 1;
  }
  return {
    shown,
    firstLink,
    placesOf: (name) => (name === -1 ? [] : Array.from(own.subarray(starts[name], starts[name + 1]))),
    countOf: (name) => (name === -1 ? 0 : (starts[name + 1] ?? 0) - (starts[name] ?? 0)),
  };
}

/** Places of the ties that have both of their names and at least one link. */
function limitTies(
  { a, b, links }: NetworkColumns['ties'],
  firstLink: Int32Array,
  { hasName, hasLink }: NetworkLimit,
): Int32Array {
  const shown = new Int32Array(a.length);
  let count = 0;
  for (let place = 0; place < a.length; place += 1) {
    if (!hasName(a[place] ?? 0) || !hasName(b[place] ?? 0)) continue;
    let link = firstLink[place] ?? 0;
    const end = link + (links[place] ?? 0);
    while (link < end && !hasLink(link)) link += 1;
    if (link === end) continue;
    shown[count] = place;
    count += 1;
  }
  return shown.subarray(0, count);
}

/** A tie’s place, and where its links begin. */
interface TiePlace {
  readonly place: number;
  readonly first: number;
}

function sumSentences(
  { ties, links }: NetworkColumns,
  limit: NetworkLimit | undefined,
  { place, first }: TiePlace,
): number {
  let sum = 0;
  for (let link = first; link < first + (ties.links[place] ?? 0); link += 1)
    if (!limit || limit.hasLink(link)) sum += links.sentences[link] ?? 0;
  return sum;
}

function makeTie(columns: NetworkColumns, limit: NetworkLimit | undefined, { place, first }: TiePlace): Tie {
  const { names, ties } = columns;
  const [a, b] = [names.id[ties.a[place] ?? 0] ?? ('' as NameId), names.id[ties.b[place] ?? 0] ?? ('' as NameId)];
  const [best, ...rest] = Array.from({ length: ties.links[place] ?? 0 }, (_, index) => first + index)
    .filter((link) => !limit || limit.hasLink(link))
    .map((link) => makeLink(columns, link, [a, b]));
  if (!best) throw new Error('A tie has at least one link');
  const sentences = rest.reduce((sum, one) => sum + one.sentences, best.sentences);
  return { key: `${a}~${b}`, a, b, kind: best.kind, links: [best, ...rest], sentences };
}

function makeLink(
  { links, verbs, dates, stories }: NetworkColumns,
  place: number,
  [a, b]: readonly [NameId, NameId],
): NetworkLink {
  const isTurned = links.turned[place] === 1;
  return {
    a: isTurned ? b : a,
    b: isTurned ? a : b,
    kind: LINK_KINDS[links.kind[place] ?? 0] ?? 'met',
    verb: verbs[links.verb[place] ?? 0] ?? '',
    dates: dates[links.dates[place] ?? 0] ?? [],
    modality: COLUMN_MODALITIES[links.modality[place] ?? 0] ?? 'happened',
    sentences: links.sentences[place] ?? 0,
    stories: stories[links.stories[place] ?? 0] ?? [],
    rests: links.rests[place] ?? 0,
  };
}
