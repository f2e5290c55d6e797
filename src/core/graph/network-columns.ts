import type { NameId } from '../address/ids.ts';
import type { NameType } from '../entity/mention.ts';
import type { Modality } from '../event/event.ts';
import { LINK_KINDS } from './network.ts';
import { numberThings } from './number-things.ts';
import type { NetworkLink, NetworkName } from './network.ts';

/** Names and links as columns of numbers: a tenth of the time to read, and nothing of it has to be made before it is asked for. */
export interface NetworkColumns {
  /** Lists of stories, phrases and lists of dates (EDTF), each once: columns hold their places here. */
  readonly stories: readonly (readonly string[])[];
  readonly verbs: readonly string[];
  readonly dates: readonly (readonly string[])[];
  /** What there is in all, where these columns are only a part of it. */
  readonly cutFrom?: NetworkCounts;
  /** Names in order of id. */
  readonly names: {
    readonly id: readonly NameId[];
    /** Place in `COLUMN_TYPES`. */
    readonly type: readonly number[];
    readonly label: readonly string[];
    /** Empty where it is the label. */
    readonly shortLabel: readonly string[];
    readonly stories: readonly number[];
    readonly mentions: readonly number[];
    /** How many ties each has, and how many sentences state them: in the whole network, also where this is a part. */
    readonly ties: readonly number[];
    readonly sentences: readonly number[];
  };
  /** Two names that something links, as places of names; in order of a, then b, and a before b. */
  readonly ties: {
    readonly a: readonly number[];
    readonly b: readonly number[];
    /** How many of the links are theirs: they follow one another. */
    readonly links: readonly number[];
  };
  /** Links in the order of the ties, in each by kind, then by number of sentences. */
  readonly links: {
    /** Place in `LINK_KINDS`. */
    readonly kind: readonly number[];
    /** 1 when the second name of the tie is the one that acts. */
    readonly turned: readonly number[];
    readonly verb: readonly number[];
    readonly dates: readonly number[];
    /** Place in `COLUMN_MODALITIES`. */
    readonly modality: readonly number[];
    readonly sentences: readonly number[];
    readonly stories: readonly number[];
    /** A bit for each of `RESTS`. */
    readonly rests: readonly number[];
  };
}

/** How much a network has. */
export interface NetworkCounts {
  readonly names: number;
  readonly ties: number;
  /** Names that stand in more than one story. */
  readonly shared: number;
}

/** What the numbers of `type` and `modality` mean. */
export const COLUMN_TYPES: readonly NameType[] = ['PER', 'ORG', 'LOC', 'ARMS', 'WORK'];
export const COLUMN_MODALITIES: readonly Modality[] = ['happened', 'expected', 'possible'];

/** Writes names and links as columns. Links of names that are not listed are left out. */
export function toNetworkColumns(names: readonly NetworkName[], links: readonly NetworkLink[]): NetworkColumns {
  const stories = numberThings<readonly string[]>();
  const placeOf = (own: readonly string[]): number => stories.place(own.join('\n'), own);
  const sorted = names.toSorted((x, y) => (x.id < y.id ? -1 : 1));
  const placed = placeLinks(sorted, links);
  const ties = joinTies(placed);
  return {
    names: {
      id: sorted.map(({ id }) => id),
      type: sorted.map(({ type }) => COLUMN_TYPES.indexOf(type)),
      label: sorted.map(({ label }) => label),
      shortLabel: sorted.map(({ label, shortLabel }) => (shortLabel === label ? '' : shortLabel)),
      stories: sorted.map((name) => placeOf(name.stories)),
      mentions: sorted.map(({ mentions }) => mentions),
      ties: countAtEnds(sorted.length, ties, () => 1),
      sentences: countAtEnds(sorted.length, placed, ({ link }) => link.sentences),
    },
    ties: columnsOf(ties),
    ...toLinkColumns(placed, placeOf),
    stories: stories.list,
  };
}

interface PlacedLink {
  readonly link: NetworkLink;
  /** Places of its names, the first before the second. */
  readonly a: number;
  readonly b: number;
  readonly isTurned: boolean;
}

function placeLinks(names: readonly NetworkName[], links: readonly NetworkLink[]): readonly PlacedLink[] {
  const placeOf = new Map(names.map(({ id }, place) => [id, place]));
  return links
    .flatMap((link) => {
      const [a, b] = [placeOf.get(link.a), placeOf.get(link.b)];
      if (a === undefined || b === undefined) return [];
      return [{ link, a: Math.min(a, b), b: Math.max(a, b), isTurned: a > b }];
    })
    .toSorted(
      (x, y) =>
        x.a - y.a ||
        x.b - y.b ||
        LINK_KINDS.indexOf(x.link.kind) - LINK_KINDS.indexOf(y.link.kind) ||
        y.link.sentences - x.link.sentences,
    );
}

interface PlacedTie {
  readonly a: number;
  readonly b: number;
  links: number;
}

function joinTies(placed: readonly PlacedLink[]): readonly PlacedTie[] {
  const ties: PlacedTie[] = [];
  for (const { a, b } of placed) {
    const last = ties.at(-1);
    if (last?.a === a && last.b === b) last.links += 1;
    else ties.push({ a, b, links: 1 });
  }
  return ties;
}

function columnsOf(ties: readonly PlacedTie[]): NetworkColumns['ties'] {
  return { a: ties.map(({ a }) => a), b: ties.map(({ b }) => b), links: ties.map(({ links }) => links) };
}

/** For each name the sum of what counts at either end of it. */
function countAtEnds<T extends Pick<PlacedTie, 'a' | 'b'>>(
  names: number,
  things: readonly T[],
  weigh: (thing: T) => number,
): readonly number[] {
  const counts = Array.from({ length: names }, () => 0);
  for (const thing of things) {
    counts[thing.a] = (counts[thing.a] ?? 0) + weigh(thing);
    counts[thing.b] = (counts[thing.b] ?? 0) + weigh(thing);
  }
  return counts;
}

function toLinkColumns(
  placed: readonly PlacedLink[],
  placeOf: (stories: readonly string[]) => number,
): Pick<NetworkColumns, 'links' | 'verbs' | 'dates'> {
  const [verbs, dates] = [numberThings<string>(), numberThings<readonly string[]>()];
  return {
    links: {
      kind: placed.map(({ link }) => LINK_KINDS.indexOf(link.kind)),
      turned: placed.map(({ isTurned }) => Number(isTurned)),
      verb: placed.map(({ link }) => verbs.place(link.verb, link.verb)),
      dates: placed.map(({ link }) => dates.place(link.dates.join('\n'), link.dates)),
      modality: placed.map(({ link }) => COLUMN_MODALITIES.indexOf(link.modality)),
      sentences: placed.map(({ link }) => link.sentences),
      stories: placed.map(({ link }) => placeOf(link.stories)),
      rests: placed.map(({ link }) => link.rests),
    },
    verbs: verbs.list,
    dates: dates.list,
  };
}
