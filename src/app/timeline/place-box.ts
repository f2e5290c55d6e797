import type { CSSProperties } from 'react';
import type { Box } from '../../core/timeline/folded-layout.ts';
import { BESIDE_WIDTH, PLATE_WIDTH } from '../ui/use-plate-size.ts';

const ROOT_SIZE = 16;

/** A length of a layout as text grows. Only for what is drawn after the page runs: HTML that is made beforehand keeps no styles. */
export function toRem(pixels: number): string {
  return `${Math.round((pixels / ROOT_SIZE) * 1000) / 1000}rem`;
}

const MARGINS = { strip: 32, beside: 48 } as const;

/** The width from one edge of the screen to the other, of a page with this room between its margins; at a desk margins stay. */
export function wholeWidth(width: number): number {
  if (width >= PLATE_WIDTH) return width;
  return width + MARGINS[width >= BESIDE_WIDTH ? 'beside' : 'strip'];
}

/** A box in its place. Layouts run from left to right. */
export function placeBox({ x, y, width, height }: Box): CSSProperties {
  return { left: toRem(x), top: toRem(y), width: toRem(width), height: toRem(height) };
}
