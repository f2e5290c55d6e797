import type { Quantity } from './read-quantities.ts';

/** What “about” allows on each side: one part in twenty. */
const ABOUT_SHARE = 0.05;
/** “More than 38,000” is said of what lies little above it. */
const LIMIT_SHARE = 0.1;

/**
 * Whether two figures can be one: `undefined` when they do not measure the same thing. Figures of one unit that stand without a word such as
 * `about` must be equal; those of two units were converted and rounded, so that `6,500 km` and `4,040 miles` are one. `About` allows a
 * twentieth, `more than` and `up to` a tenth on their side. Two limits of one kind and unit must be equal.
 */
export function isSameFigure(a: Quantity, b: Quantity): boolean | undefined {
  if (a.dimension !== b.dimension) return undefined;
  const isOneUnit = a.unit === b.unit;
  const isPlain = a.bound === b.bound && a.bound !== 'about';
  if (isOneUnit && isPlain) return nearlyEqual(a.value, b.value);
  const [x, y] = [spanOf(a, isOneUnit), spanOf(b, isOneUnit)];
  return x.low <= y.high + Number.EPSILON && y.low <= x.high + Number.EPSILON;
}

/** Figures of two sentences that measure the same thing and cannot be one; empty when one sentence only gives more of them. */
export function findFigureConflict(
  a: readonly Quantity[],
  b: readonly Quantity[],
): { readonly a: Quantity; readonly b: Quantity } | undefined {
  const loneA = a.filter((one) => !b.some((other) => isSameFigure(one, other)));
  const loneB = b.filter((one) => !a.some((other) => isSameFigure(one, other)));
  for (const one of loneA) {
    const other = loneB.find((candidate) => candidate.dimension === one.dimension);
    if (other) return { a: one, b: other };
  }
  return undefined;
}

function spanOf({ value, rounding, bound }: Quantity, isOneUnit: boolean): { low: number; high: number } {
  const rounded = isOneUnit ? 0 : rounding;
  const size = Math.abs(value);
  const below = bound === 'about' ? Math.max(size * ABOUT_SHARE, rounding) : bound === 'most' ? size * LIMIT_SHARE : 0;
  const above = bound === 'about' ? Math.max(size * ABOUT_SHARE, rounding) : bound === 'least' ? size * LIMIT_SHARE : 0;
  return { low: value - Math.max(below, rounded), high: value + Math.max(above, rounded) };
}

function nearlyEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
