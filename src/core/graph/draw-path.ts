import type { PlacedTie } from './network-layout.ts';

/** The line of a link as the `d` of an SVG path: level parts, S-curves between them, or one bow. */
export function drawPath({ points, arc }: Pick<PlacedTie, 'points' | 'arc'>): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let { x, y } = first;
  const parts = [`M${round(x)} ${round(y)}`];
  for (const point of rest) {
    if (arc !== undefined) {
      // A bow of this shape reaches three quarters of the way to its handles.
      const reach = round(x - (arc * 4) / 3);
      parts.push(`C${reach} ${round(y)} ${reach} ${round(point.y)} ${round(point.x)} ${round(point.y)}`);
    } else if (point.y === y) parts.push(`H${round(point.x)}`);
    else {
      const middle = round((x + point.x) / 2);
      parts.push(`C${middle} ${round(y)} ${middle} ${round(point.y)} ${round(point.x)} ${round(point.y)}`);
    }
    ({ x, y } = point);
  }
  return parts.join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
