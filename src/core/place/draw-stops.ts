import type { Point } from './mercator.ts';

/** How far the line between two stops bends, as a share of its length: enough to tell there and back apart, and to look like no route. */
const BEND = 0.12;
const PIECES = 8;

/** The order of stops as bent lines from each to the next, each as points. */
export function drawStops(stops: readonly Point[]): readonly (readonly Point[])[] {
  return stops.slice(1).map((to, index) => {
    const from = stops[index] ?? to;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const middle = { x: (from.x + to.x) / 2 + dy * BEND, y: (from.y + to.y) / 2 - dx * BEND };
    return Array.from({ length: PIECES + 1 }, (_, piece) => {
      const t = piece / PIECES;
      const mix = (a: number, b: number, c: number): number => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
      return { x: mix(from.x, middle.x, to.x), y: mix(from.y, middle.y, to.y) };
    });
  });
}
