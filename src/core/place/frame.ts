import { project, unproject } from './mercator.ts';
import type { Point, Position } from './mercator.ts';

/** A square of the projected world. One that crosses the 180th meridian runs on past 1. */
export interface Frame extends Point {
  readonly size: number;
}

/** Width and height of a plate in its own units. */
export const PLATE = 1000;
/** Room on each side, as a share of what is fitted. */
const MARGIN = 0.12;
/** The least a plate shows: six degrees. */
const LEAST = 6 / 360;

/** The square that holds all of these places with a margin; `undefined` without any. The widest empty stretch of longitude is left out. */
export function fitFrame(places: readonly Position[]): Frame | undefined {
  const points = places.map(project);
  if (points.length === 0) return undefined;
  const { from, width } = spanOf(points.map(({ x }) => x - Math.floor(x)));
  const ys = points.map(({ y }) => y);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const size = Math.min(1, Math.max(LEAST, width * (1 + 2 * MARGIN), (bottom - top) * (1 + 2 * MARGIN)));
  const x = from + width / 2 - size / 2;
  const y = Math.max(0, Math.min(1 - size, (top + bottom) / 2 - size / 2));
  return { x: x - Math.floor(x), y, size };
}

/** Where a place is drawn on the plate of a frame; outside of 0 to `PLATE` when the frame does not show it. */
export function placeOn({ x, y, size }: Frame, position: Position): Point {
  const point = project(position);
  const middle = x + size / 2;
  const across = point.x - middle;
  return { x: ((across - Math.round(across)) / size + 0.5) * PLATE, y: ((point.y - y) / size) * PLATE };
}

/** What is at a point of the plate: the inverse of `placeOn`. */
export function positionAt({ x, y, size }: Frame, point: Point): Position {
  return unproject({ x: x + (point.x / PLATE) * size, y: y + (point.y / PLATE) * size });
}

/** Whether the plate of a frame shows a place, and as far from its edges as asked, in units of the plate. */
export function shows(frame: Frame, position: Position, edge = 0): boolean {
  const { x, y } = placeOn(frame, position);
  return x >= edge && x <= PLATE - edge && y >= edge && y <= PLATE - edge;
}

/** The shortest stretch of the circle from 0 to 1 that has all points on it. */
function spanOf(points: readonly number[]): { readonly from: number; readonly width: number } {
  const sorted = [...new Set(points)].toSorted((a, b) => a - b);
  let best = { from: sorted[0] ?? 0, width: 1 };
  sorted.forEach((from, index) => {
    const last = sorted[(index + sorted.length - 1) % sorted.length] ?? from;
    const width = last - from + (last < from ? 1 : 0);
    if (width < best.width) best = { from, width };
  });
  return best;
}
