import type { Box, Label } from './folded-layout.ts';
import type { TimeScale } from './lay-ticks.ts';
import type { Measure } from './measure-text.ts';
import { fitLine } from './wrap-label.ts';

/** A bar with a name. */
export interface Peak {
  readonly bin: number;
  readonly count: number;
  /** The bar's name; the count stands behind it, within the box. */
  readonly label: Label;
  /** From the label down to its bar. */
  readonly line: { readonly x: number; readonly y1: number; readonly y2: number };
}

const MOST_PEAKS = 4;
/** Least distance between the beginnings of two labels. */
const APART = 190;
const GAP = 8;
const SIZE = 14;
const LINE = 16;

/** Whether a label that begins at its bar would stand too near, so that nothing has to be measured. Near the end it may begin before it. */
function isNear(x: number, at: number, scale: TimeScale): boolean {
  return Math.abs(x - at) < APART && at + APART <= scale.x + scale.width;
}

interface PeakPlace {
  readonly y: number;
  readonly scale: TimeScale;
  readonly measure: Measure;
}

/** Up to four bars of a lane, the highest first, whose labels stand at least 190 pixels apart. A bar of one event is no peak. */
export function layPeaks(
  bars: readonly (Box & { readonly bin: number; readonly count: number })[],
  nameOf: (bin: number) => string,
  { y, scale, measure }: PeakPlace,
): readonly Peak[] {
  const peaks: Peak[] = [];
  for (const bar of bars.toSorted((a, b) => b.count - a.count || a.bin - b.bin)) {
    if (peaks.length === MOST_PEAKS || bar.count < 2) break;
    if (peaks.some(({ label }) => isNear(label.x, bar.x, scale))) continue;
    const measureTitle = (text: string): number => measure(text, 'condensed-520', SIZE);
    const figure = measureTitle(` ${bar.count}`);
    const text = fitLine(nameOf(bar.bin), Math.min(APART, scale.width) - GAP - figure, measureTitle);
    const width = measureTitle(text) + figure;
    const x = Math.max(scale.x, Math.min(bar.x, scale.x + scale.width - width));
    if (peaks.some(({ label }) => Math.abs(label.x - x) < APART)) continue;
    const label = { x, y, width, height: LINE, lines: [text] };
    const line = { x: bar.x + bar.width / 2, y1: y + LINE, y2: bar.y };
    peaks.push({ bin: bar.bin, count: bar.count, label, line });
  }
  return peaks.toSorted((a, b) => a.bin - b.bin);
}
