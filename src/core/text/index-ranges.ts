import type { Range } from './range.ts';

/** Ranges that are looked up by place, each time in the logarithm of their number. Answers are places in the list that was indexed. */
export interface RangeIndex {
  /** The one that begins first of those that contain a range; of equals the first in the list; -1 when there is none. */
  readonly findAround: (inner: Range) => number;
  /** All that lie inside a range, in the order of the list. */
  readonly findInside: (outer: Range) => readonly number[];
}

/** Indexes ranges, in any order; they may overlap. */
export function indexRanges(ranges: readonly Range[]): RangeIndex {
  const startOf = (index: number): number => ranges[index]?.start ?? 0;
  const order = ranges.map((_, index) => index).sort((a, b) => startOf(a) - startOf(b));
  const starts = order.map(startOf);
  // How far the ranges up to each place reach: where that first gets to a place, the range there is the one that does.
  let reach = -1;
  const reaches = order.map((index) => (reach = Math.max(reach, ranges[index]?.end ?? 0)));
  return {
    findAround: ({ start, end }) => {
      const at = findPlace(reaches, end);
      return (starts[at] ?? Infinity) <= start ? (order[at] ?? -1) : -1;
    },
    findInside: ({ start, end }) => {
      const inside: number[] = [];
      for (let at = findPlace(starts, start); (starts[at] ?? Infinity) <= end; at += 1) {
        const index = order[at] ?? -1;
        if ((ranges[index]?.end ?? Infinity) <= end) inside.push(index);
      }
      return inside.length > 1 ? inside.sort((a, b) => a - b) : inside;
    },
  };
}

/** The first place in growing numbers that is not below `least`; their count when there is none. */
function findPlace(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) >= least) high = middle;
    else low = middle + 1;
  }
  return low;
}
