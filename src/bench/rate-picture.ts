import type { Point } from '../core/graph/network-layout.ts';

/** A picture of a network: where labels stand, and the lines as the points that they run through. */
export interface Picture {
  readonly labels: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  readonly lines: readonly { readonly ends: readonly [string, string]; readonly points: readonly Point[] }[];
}

/** What makes a picture hard to read. */
export interface Readability {
  readonly overlaps: number;
  readonly crossings: number;
  readonly through: number;
}

/** Counts labels that lie over each other, crossings of lines that share no end, and lines that run through a label. */
export function ratePicture({ labels, lines }: Picture): Readability {
  let [overlaps, crossings, through] = [0, 0, 0];
  labels.forEach((one, index) => {
    for (const other of labels.slice(index + 1)) {
      const isApart =
        one.x >= other.x + other.width ||
        other.x >= one.x + one.width ||
        one.y >= other.y + other.height ||
        other.y >= one.y + one.height;
      if (!isApart) overlaps += 1;
    }
  });
  lines.forEach((one, index) => {
    for (const label of labels) {
      if (
        one.points.some(
          ({ x, y }) => x > label.x && x < label.x + label.width && y > label.y && y < label.y + label.height,
        )
      )
        through += 1;
    }
    for (const other of lines.slice(index + 1)) {
      if (!one.ends.some((end) => other.ends.includes(end)) && cross(one.points, other.points)) crossings += 1;
    }
  });
  return { overlaps, crossings, through };
}

/** A straight line as so many points. */
export function straight(from: Point, to: Point, steps = 200): readonly Point[] {
  return Array.from({ length: steps + 1 }, (_, step) => ({
    x: from.x + ((to.x - from.x) * step) / steps,
    y: from.y + ((to.y - from.y) * step) / steps,
  }));
}

function cross(one: readonly Point[], other: readonly Point[]): boolean {
  return one.some((point, index) => {
    const next = one[index + 1];
    return (
      next !== undefined &&
      other.some((start, at) => {
        const end = other[at + 1];
        return end !== undefined && isCrossed(point, next, start, end);
      })
    );
  });
}

function isCrossed(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point): number =>
    Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
