import type { NameId } from '../address/ids.ts';
import type { NameType } from '../entity/mention.ts';
import type { Modality } from '../event/event.ts';
import type { LinkKind } from './link.ts';

/** A name as the map draws it. */
export interface NetworkName {
  readonly id: NameId;
  readonly type: NameType;
  readonly label: string;
  /** The spelling for tight places. */
  readonly shortLabel: string;
  readonly stories: readonly string[];
  /** How often it is printed in the collection. */
  readonly mentions: number;
}

/** What the reports say of two names in one way, without the sentences. */
export interface NetworkLink {
  /** The name that acts, then the other. */
  readonly a: NameId;
  readonly b: NameId;
  readonly kind: LinkKind;
  /** Read from `a` to `b`. */
  readonly verb: string;
  /** EDTF, the earliest first. */
  readonly dates: readonly string[];
  readonly modality: Modality;
  /** How many sentences state it; at least one. */
  readonly sentences: number;
  /** Stories in whose articles it is stated. */
  readonly stories: readonly string[];
  /** What all of its sentences rest on: a bit for each of `RESTS`. */
  readonly rests: number;
}

/** Everything that links two names: one line on the map. */
export interface Tie {
  /** `a~b`. */
  readonly key: string;
  /** In order of id. */
  readonly a: NameId;
  readonly b: NameId;
  /** The first of its links' kinds. */
  readonly kind: LinkKind;
  /** By kind, then by number of sentences; at least one. */
  readonly links: readonly [NetworkLink, ...NetworkLink[]];
  readonly sentences: number;
}

/** Names by id, in order of id. */
export type NameTable = Pick<ReadonlyMap<NameId, NetworkName>, 'get' | 'has' | 'size' | 'keys' | 'values'>;

/** Names and what links them, ready to be walked. What is asked of it is made when it is asked for: a large network is mostly not. */
export interface Network {
  readonly names: NameTable;
  /** Names that stand in more than one story. */
  readonly shared: readonly NetworkName[];
  /** In order of a, then b. */
  readonly ties: readonly Tie[];
  /** The ties of each name that has any, in the same order. */
  readonly tiesOf: Pick<ReadonlyMap<NameId, readonly Tie[]>, 'get'>;
  /** The ties that have both of their names among these, in the same order. */
  readonly tiesAmong: (ids: Iterable<NameId>) => readonly Tie[];
  /** The names at the other ends of a name’s ties, in the order of `tiesOf`. */
  readonly othersOf: (id: NameId) => readonly NameId[];
  /** How many ties there are, and how many a name has, without making them. */
  readonly tieCount: number;
  readonly countTies: (id: NameId) => number;
  /** How many sentences state the links of a name. */
  readonly countSentences: (id: NameId) => number;
  /** The name with the most ties; of equals the first by id. `undefined` in an empty network. */
  readonly bestLinked: NameId | undefined;
}

/** What of a network is needed to draw it. */
export type DrawnNetwork = Pick<Network, 'names' | 'tiesAmong' | 'countSentences'>;

/** Kinds in the order in which they are told. */
export const LINK_KINDS: readonly LinkKind[] = ['met', 'arms', 'at', 'said', 'expected'];

/** The name at the other end. */
export function otherEnd({ a, b }: Pick<Tie, 'a' | 'b'>, id: NameId): NameId {
  return a === id ? b : a;
}

/** What links two names; `undefined` when nothing does. */
export function findTie({ tiesOf }: Pick<Network, 'tiesOf'>, id: NameId, other: NameId): Tie | undefined {
  return tiesOf.get(id)?.find((tie) => otherEnd(tie, id) === other);
}
