import { RESTS } from '../address/timeline-view.ts';
import type { Rests } from '../address/timeline-view.ts';
import { edtfBounds } from '../date/edtf-bounds.ts';
import type { NameType } from '../entity/mention.ts';
import type { LinkKind } from './link.ts';
import { COLUMN_TYPES } from './network-columns.ts';
import type { NetworkColumns } from './network-columns.ts';
import { LINK_KINDS } from './network.ts';
import type { Network } from './network.ts';
import { openNetwork } from './open-network.ts';

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
export interface FilteredNetwork {
  readonly network: Network;
  /** Links that only their missing date keeps out. */
  readonly undated: number;
}

/** The names and links that a filter lets through. */
export function filterNetwork(columns: NetworkColumns, filter: NetworkFilter): FilteredNetwork {
  const { names, links } = columns;
  const { types, kinds, stories, rests } = filter;
  const restsBit = rests === undefined ? 0 : 1 << RESTS.indexOf(rests);
  const isType = COLUMN_TYPES.map((type) => types?.includes(type) ?? true);
  const isKind = LINK_KINDS.map((kind) => kinds?.includes(kind) ?? true);
  const isStory = columns.stories.map((own) => !stories || own.some((one) => stories.includes(one)));
  const isTime = columns.dates.map(timeTest(filter));
  const hasName = names.id.map(
    (_, place) => isType[names.type[place] ?? 0] === true && isStory[names.stories[place] ?? 0] === true,
  );
  const isOpen = openLinks(columns, filter, hasName).map(
    (open, place) =>
      open &&
      isKind[links.kind[place] ?? 0] === true &&
      isStory[links.stories[place] ?? 0] === true &&
      ((links.rests[place] ?? 0) & restsBit) === restsBit,
  );
  const isUndated = (place: number): boolean => columns.dates[links.dates[place] ?? 0]?.length === 0;
  const hasWindow = filter.from !== undefined || filter.to !== undefined;
  return {
    network: openNetwork(columns, {
      hasName: (place) => hasName[place] === true,
      hasLink: (place) => isOpen[place] === true && isTime[links.dates[place] ?? 0] === true,
    }),
    undated: hasWindow ? isOpen.filter((open, place) => open && isUndated(place)).length : 0,
  };
}

/** For each link whether both of its names are there, and all that it must have are among them. */
function openLinks(
  { names, ties }: NetworkColumns,
  { with: needed = [] }: NetworkFilter,
  hasName: readonly boolean[],
): readonly boolean[] {
  return ties.a.flatMap((a, place) => {
    const b = ties.b[place] ?? 0;
    const isOpen =
      hasName[a] === true &&
      hasName[b] === true &&
      needed.every((name) => name === names.id[a] || name === names.id[b]);
    return Array.from({ length: ties.links[place] ?? 0 }, () => isOpen);
  });
}

function timeTest({ from, to }: NetworkFilter): (dates: readonly string[]) => boolean {
  if (from === undefined && to === undefined) return () => true;
  const first = from === undefined ? '' : (edtfBounds(from)?.begin ?? '');
  const last = to === undefined ? '9999' : (edtfBounds(to)?.end ?? '9999');
  return (dates) =>
    dates.some((edtf) => {
      const bounds = edtfBounds(edtf);
      return bounds !== undefined && bounds.begin <= last && bounds.end >= first;
    });
}
