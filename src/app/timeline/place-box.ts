import type { CSSProperties } from 'react';
import type { Box } from '../../core/timeline/folded-layout.ts';

const ROOT_SIZE = 16;

/** A length of a layout as text grows. Only for what is drawn after the page runs: HTML that is made beforehand keeps no styles. */
export function toRem(pixels: number): string {
  return `${Math.round((pixels / ROOT_SIZE) * 1000) / 1000}rem`;
}

/** A box in its place. Layouts run from left to right. */
export function placeBox({ x, y, width, height }: Box): CSSProperties {
  return { left: toRem(x), top: toRem(y), width: toRem(width), height: toRem(height) };
}
