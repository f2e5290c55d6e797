import { RESTS } from '../address/timeline-view.ts';
import type { Rests } from '../address/timeline-view.ts';
import { edtfBounds } from '../date/edtf-bounds.ts';
import type { NameType } from '../entity/mention.ts';
import { makeNetwork } from './network.ts';
import type { Network, NetworkLink, NetworkName } from './network.ts';
import type { LinkKind } from './link.ts';

/** What limits the map. What is left out does not limit; no list is empty. */
export interface NetworkFilter {
  readonly types?: readonly NameType[];
  readonly kinds?: readonly LinkKind[];
  /** First and last time, EDTF. Links without a date are then left out: nothing says that they fall between. */
  readonly from?: string;
  readonly to?: string;
  /** Names that a link must have, all of them. */
  readonly with?: readonly string[];
  /** Stories in which names and links must stand. */
  readonly stories?: readonly string[];
  /** What every sentence of a link must rest on. */
  readonly rests?: Rests;
}

/** What a filter lets through. */
export interface FilteredNetwork extends Network {
  /** Links that only their missing date keeps out. */
  readonly undated: number;
}

/** The names and links that a filter lets through. */
export function filterNetwork(
  names: readonly NetworkName[],
  links: readonly NetworkLink[],
  filter: NetworkFilter,
): FilteredNetwork {
  const { types, stories, kinds, with: needed, rests } = filter;
  const restsBit = rests === undefined ? 0 : 1 << RESTS.indexOf(rests);
  const isOfStory = (own: readonly string[]): boolean => !stories || own.some((one) => stories.includes(one));
  const kept = names.filter((name) => (!types || types.includes(name.type)) && isOfStory(name.stories));
  const ids = new Set<string>(kept.map(({ id }) => id));
  const open = links.filter(
    ({ a, b, kind, stories: own, rests: bits }) =>
      ids.has(a) &&
      ids.has(b) &&
      isOfStory(own) &&
      (!kinds || kinds.includes(kind)) &&
      (bits & restsBit) === restsBit &&
      (!needed || needed.every((name) => name === a || name === b)),
  );
  const isInTime = timeTest(filter);
  return {
    ...makeNetwork(kept, isInTime ? open.filter(isInTime) : open),
    undated: isInTime ? open.filter(({ dates }) => dates.length === 0).length : 0,
  };
}

function timeTest({ from, to }: NetworkFilter): ((link: NetworkLink) => boolean) | undefined {
  if (from === undefined && to === undefined) return undefined;
  const first = from === undefined ? '' : (edtfBounds(from)?.begin ?? '');
  const last = to === undefined ? '9999' : (edtfBounds(to)?.end ?? '9999');
  return ({ dates }) =>
    dates.some((edtf) => {
      const bounds = edtfBounds(edtf);
      return bounds !== undefined && bounds.begin <= last && bounds.end >= first;
    });
}
