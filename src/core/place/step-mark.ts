import type { Point } from './mercator.ts';

/** Where an arrow key leads. */
export type Way = 'left' | 'right' | 'up' | 'down';

/** The mark that lies next in a direction: the nearest of those within 45° of it, else of all on that side. `undefined` when none is. */
export function stepMark<T extends Point>(marks: readonly T[], from: Point, way: Way): T | undefined {
  const ahead = marks.flatMap((mark) => {
    const [dx, dy] = [mark.x - from.x, mark.y - from.y];
    const along = { left: -dx, right: dx, up: -dy, down: dy }[way];
    const aside = Math.abs(way === 'left' || way === 'right' ? dy : dx);
    // A mark far to the side is taken only when nothing lies ahead.
    return along > 0 ? [{ mark, rank: along + aside + (aside > along ? SIDE : 0) }] : [];
  });
  return ahead.toSorted((a, b) => a.rank - b.rank)[0]?.mark;
}

const SIDE = 1e6;
