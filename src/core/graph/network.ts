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

/** Names and what links them, ready to be walked. */
export interface Network {
  /** In order of id. */
  readonly names: ReadonlyMap<NameId, NetworkName>;
  /** In order of a, then b. */
  readonly ties: readonly Tie[];
  /** The ties of each name that has any. */
  readonly tiesOf: ReadonlyMap<NameId, readonly Tie[]>;
}

/** Kinds in the order in which they are told. */
export const LINK_KINDS: readonly LinkKind[] = ['met', 'arms', 'at', 'said', 'expected'];

/** Joins what is said of the same two names, and puts it beside the names. Links of names that are not listed are left out. */
export function makeNetwork(names: readonly NetworkName[], links: readonly NetworkLink[]): Network {
  const byId = new Map(names.map((name) => [name.id, name]));
  const groups = new Map<string, NetworkLink[]>();
  for (const link of links) {
    if (!byId.has(link.a) || !byId.has(link.b)) continue;
    const key = link.a < link.b ? `${link.a}~${link.b}` : `${link.b}~${link.a}`;
    const group = groups.get(key);
    if (group) group.push(link);
    else groups.set(key, [link]);
  }
  const ties = Array.from(groups, ([key, group]) => makeTie(key, group)).toSorted((x, y) =>
    x.a === y.a ? (x.b < y.b ? -1 : 1) : x.a < y.a ? -1 : 1,
  );
  const tiesOf = new Map<NameId, Tie[]>();
  for (const tie of ties) {
    for (const id of [tie.a, tie.b]) {
      const own = tiesOf.get(id);
      if (own) own.push(tie);
      else tiesOf.set(id, [tie]);
    }
  }
  return { names: byId, ties, tiesOf };
}

function makeTie(key: string, group: readonly NetworkLink[]): Tie {
  const links = group.toSorted(
    (x, y) => LINK_KINDS.indexOf(x.kind) - LINK_KINDS.indexOf(y.kind) || y.sentences - x.sentences,
  );
  const [first, ...rest] = links;
  if (!first) throw new Error('A tie has at least one link');
  const [a, b] = first.a < first.b ? [first.a, first.b] : [first.b, first.a];
  return {
    key,
    a,
    b,
    kind: first.kind,
    links: [first, ...rest],
    sentences: links.reduce((sum, one) => sum + one.sentences, 0),
  };
}

/** The name at the other end. */
export function otherEnd({ a, b }: Pick<Tie, 'a' | 'b'>, id: NameId): NameId {
  return a === id ? b : a;
}
