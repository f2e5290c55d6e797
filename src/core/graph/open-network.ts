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

const ALL: NetworkLimit = { hasName: () => true, hasLink: () => true };

/** Opens columns as a network. Only what is walked is made: a large network opens as fast as its columns can be counted. */
export function openNetwork(columns: NetworkColumns, limit: NetworkLimit = ALL): Network {
  const names = openNames(columns, limit);
  const index = indexTies(columns, limit);
  const made = new Map<number, Tie>();
  const tieAt = (place: number): Tie => {
    const tie = made.get(place) ?? makeTie(columns, limit, { place, first: index.firstLink[place] ?? 0 });
    made.set(place, tie);
    return tie;
  };
  const lists = new Map<NameId, readonly Tie[]>();
  return {
    names: names.table,
    get shared(): readonly NetworkName[] {
      return names.shared();
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
    tieCount: index.shown.length,
    countTies: (id) => index.countOf(names.find(id)),
    get bestLinked(): NameId | undefined {
      const best = names.places.reduce(
        (most, place) => (index.countOf(place) > index.countOf(most) ? place : most),
        -1,
      );
      return columns.names.id[best === -1 ? (names.places[0] ?? -1) : best];
    },
  };
}

interface OpenNames {
  readonly places: readonly number[];
  readonly table: NameTable;
  readonly shared: () => readonly NetworkName[];
  /** The place of a name; -1 when it is not there. */
  readonly find: (id: NameId) => number;
}

function openNames({ names, stories }: NetworkColumns, { hasName }: NetworkLimit): OpenNames {
  const { id: ids } = names;
  const made: NetworkName[] = [];
  const places = Array.from(ids.keys()).filter(hasName);
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
    return place !== -1 && hasName(place) ? place : -1;
  };
  return {
    places,
    find,
    shared: () => places.filter((place) => (stories[names.stories[place] ?? 0]?.length ?? 0) > 1).map(nameAt),
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

/** Counts the ties of every name, then writes them behind one another: two passes over numbers. */
function indexTies({ names, ties }: NetworkColumns, { hasName, hasLink }: NetworkLimit): TieIndex {
  const { a, b, links } = ties;
  const firstLink = new Int32Array(a.length);
  const shown = new Int32Array(a.length);
  const starts = new Int32Array(names.id.length + 1);
  let [count, link] = [0, 0];
  for (let place = 0; place < a.length; place += 1) {
    const [one, other, end] = [a[place] ?? 0, b[place] ?? 0, link + (links[place] ?? 0)];
    firstLink[place] = link;
    let first = link;
    while (first < end && !hasLink(first)) first += 1;
    link = end;
    if (first === end || !hasName(one) || !hasName(other)) continue;
    shown[count] = place;
    count += 1;
    starts[one + 1] = (starts[one + 1] ?? 0) + 1;
    starts[other + 1] = (starts[other + 1] ?? 0) + 1;
  }
  for (let name = 1; name < starts.length; name += 1) starts[name] = (starts[name] ?? 0) + (starts[name - 1] ?? 0);
  const next = starts.slice();
  const own = new Int32Array(2 * count);
  for (const place of shown.subarray(0, count)) {
    for (const name of [a[place] ?? 0, b[place] ?? 0]) {
      own[next[name] ?? 0] = place;
      next[name] = (next[name] ?? 0) + 1;
    }
  }
  return {
    shown: shown.subarray(0, count),
    firstLink,
    placesOf: (name) => (name === -1 ? [] : Array.from(own.subarray(starts[name], starts[name + 1]))),
    countOf: (name) => (name === -1 ? 0 : (starts[name + 1] ?? 0) - (starts[name] ?? 0)),
  };
}

function makeTie(
  columns: NetworkColumns,
  { hasLink }: NetworkLimit,
  { place, first }: { readonly place: number; readonly first: number },
): Tie {
  const { names, ties } = columns;
  const [a, b] = [names.id[ties.a[place] ?? 0] ?? ('' as NameId), names.id[ties.b[place] ?? 0] ?? ('' as NameId)];
  const [best, ...rest] = Array.from({ length: ties.links[place] ?? 0 }, (_, index) => first + index)
    .filter(hasLink)
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
