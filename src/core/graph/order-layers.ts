import type { NameType } from '../entity/mention.ts';
import type { NetworkName, Tie } from './network.ts';
import { siftLayers } from './sift-layers.ts';
import type { Layers } from './sift-layers.ts';

/** Where a name stands: its column, and its row in it, from 0. */
export interface Seat {
  readonly column: number;
  readonly row: number;
}

/** A link with the gap between rows by which it crosses each column on its way. */
export interface Route {
  readonly tie: Tie;
  /** The end that stands on the left; the upper one in a column. */
  readonly from: Seat;
  readonly to: Seat;
  /** Gap 0 is above the first row; `line` counts the lines of one gap from its top. */
  readonly gaps: readonly { readonly column: number; readonly gap: number; readonly line: number }[];
}

/** Names from top to bottom of each column, and the ways of the links between them. */
export interface OrderedLayers {
  readonly rows: readonly (readonly NetworkName[])[];
  readonly routes: readonly Route[];
}

const TYPE_ORDER: readonly NameType[] = ['PER', 'ORG', 'LOC', 'ARMS', 'WORK'];

/**
 * Orders the names of each column, which are the ends of all `ties`, by type and in a type so that lines cross less, and with them the points at which lines cross a column:
 * always between two rows, so that no line ever passes behind a label. Ties by id. Source: the layered drawings with dummy points of Sugiyama,
 * Tagawa and Toda, “Methods for visual understanding of hierarchical system structures” (1981).
 */
export function orderLayers(columns: readonly (readonly NetworkName[])[], ties: readonly Tie[]): OrderedLayers {
  const sorted = columns.map((column) => column.toSorted(byTypeAndId));
  const names = sorted.flat();
  const itemOf = new Map(names.map(({ id }, item) => [id, item]));
  const layers: Layers = {
    column: sorted.flatMap((column, index) => column.map(() => index)),
    group: names.map(({ type }) => TYPE_ORDER.indexOf(type)),
    left: names.map(() => []),
    right: names.map(() => []),
    arcs: names.map(() => []),
  };
  const ways = ties.map((tie) => addTie(layers, itemOf.get(tie.a) ?? 0, itemOf.get(tie.b) ?? 0));
  const order = siftLayers(layers);
  const seats = seatAll(order, layers);
  return {
    rows: order.map((items) => items.flatMap((item) => names[item] ?? [])),
    routes: ties.map((tie, index) => toRoute(tie, ways[index] ?? [], seats)),
  };
}

function byTypeAndId(x: NetworkName, y: NetworkName): number {
  return TYPE_ORDER.indexOf(x.type) - TYPE_ORDER.indexOf(y.type) || (x.id < y.id ? -1 : 1);
}

/** Adds the points of a link to the layers; gives its way from left to right. */
function addTie({ column, group, left, right, arcs }: Layers, a: number, b: number): readonly number[] {
  const [from, to] = (column[a] ?? 0) <= (column[b] ?? 0) ? [a, b] : [b, a];
  if (column[from] === column[to]) {
    arcs[from]?.push(to);
    arcs[to]?.push(from);
    return [from, to];
  }
  const way = [from];
  for (let at = (column[from] ?? 0) + 1; at < (column[to] ?? 0); at += 1) {
    way.push(column.push(at) - 1);
    group.push(-1);
    left.push([]);
    right.push([]);
    arcs.push([]);
  }
  way.push(to);
  way.slice(1).forEach((item, index) => {
    const before = way[index] ?? from;
    right[before]?.push(item);
    left[item]?.push(before);
  });
  return way;
}

/** Of each item the row, or the gap and the line in it. */
function seatAll(
  order: readonly (readonly number[])[],
  { group }: Layers,
): ReadonlyMap<number, Seat & { readonly line: number }> {
  const seats = new Map<number, Seat & { readonly line: number }>();
  order.forEach((items, column) => {
    let [row, line] = [0, 0];
    for (const item of items) {
      const isName = group[item] !== -1;
      seats.set(item, { column, row, line });
      row += isName ? 1 : 0;
      line = isName ? 0 : line + 1;
    }
  });
  return seats;
}

function toRoute(
  tie: Tie,
  way: readonly number[],
  seats: ReadonlyMap<number, Seat & { readonly line: number }>,
): Route {
  const [first, ...rest] = way.flatMap((item) => seats.get(item) ?? []);
  const last = rest.pop();
  if (!first || !last) throw new Error('A link has two ends');
  const isTurned = first.column === last.column && first.row > last.row;
  return {
    tie,
    from: isTurned ? last : first,
    to: isTurned ? first : last,
    gaps: rest.map(({ column, row, line }) => ({ column, gap: row, line })),
  };
}
