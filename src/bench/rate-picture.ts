import type { Point } from '../core/graph/network-layout.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture of a network: where labels stand, and the lines as the points that they run through. */
export interface Picture {
  readonly labels: readonly Box[];
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
    for (const other of labels.slice(index + 1)) if (touch(one, other)) overlaps += 1;
  });
  const parts = lines.map(({ ends, points }) => ({ ends, parts: cut(points), box: around(points) }));
  parts.forEach((one, index) => {
    for (const label of labels)
      if (touch(one.box, label) && one.parts.some((part) => enters(part, label))) through += 1;
    for (const other of parts.slice(index + 1)) {
      if (one.ends.some((end) => other.ends.includes(end)) || !touch(one.box, other.box)) continue;
      if (one.parts.some((part) => touch(part.box, other.box) && other.parts.some((two) => cross(part, two))))
        crossings += 1;
    }
  });
  return { overlaps, crossings, through };
}

interface Part {
  readonly from: Point;
  readonly to: Point;
  readonly box: Box;
}

function cut(points: readonly Point[]): readonly Part[] {
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    return { from, to, box: around([from, to]) };
  });
}

function around(points: readonly Point[]): Box {
  const [x, y] = [Math.min(...points.map((one) => one.x)), Math.min(...points.map((one) => one.y))];
  // A level line has a height too, so that it can touch.
  const [right, bottom] = [Math.max(...points.map((one) => one.x)), Math.max(...points.map((one) => one.y))];
  return { x, y, width: right - x + 1e-6, height: bottom - y + 1e-6 };
}

function touch(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** Whether a straight piece of a line runs through a box: it begins in it, or crosses one of its diagonals. */
function enters(part: Part, { x, y, width, height }: Box): boolean {
  const { from } = part;
  if (from.x > x && from.x < x + width && from.y > y && from.y < y + height) return true;
  const [right, bottom] = [x + width, y + height];
  return [
    [
      { x, y },
      { x: right, y: bottom },
    ],
    [
      { x, y: bottom },
      { x: right, y },
    ],
  ].some(([a, b]) => a !== undefined && b !== undefined && isCrossed(part.from, part.to, a, b));
}

function cross(one: Part, other: Part): boolean {
  return touch(one.box, other.box) && isCrossed(one.from, one.to, other.from, other.to);
}

function isCrossed(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point): number =>
    Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
