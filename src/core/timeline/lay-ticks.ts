import { headTick } from './count-unit.ts';
import type { Label } from './folded-layout.ts';
import type { Measure } from './measure-text.ts';
import { cellOf, daysOfCell, UNITS, type DaySpan, type Unit } from './unit.ts';

/** A linear axis: these days over this room. */
export interface TimeScale extends DaySpan {
  readonly x: number;
  readonly width: number;
}

/** A block of the neatline: one unit of the axis, cut at the ends of the axis. */
export interface Tick {
  readonly x: number;
  readonly width: number;
  /** Without lines where there is no room. */
  readonly label: Label;
  /** The year or the month that begins here, where it does. */
  readonly above?: Label;
  readonly isInk: boolean;
}

const LEAST_TICK = 28;
const SIZE = 13.5;
const LINE = 20;
const PAD = 4;

/** Where a day begins on the axis. */
export function placeOnScale({ begin, end, x, width }: TimeScale, day: number): number {
  return x + (width * (day - begin)) / (end + 1 - begin);
}

/** The neatline of a linear axis with its dates, in the finest unit of the calendar that has room; two rows from `top` downwards. */
export function layTicks(scale: TimeScale, top: number, measure: Measure): readonly Tick[] {
  const unit = chooseUnit(scale);
  const first = cellOf(unit, scale.begin);
  const count = cellOf(unit, scale.end) - first + 1;
  const ticks: Tick[] = [];
  let known = '';
  let free = -Infinity;
  let labelFree = -Infinity;
  for (let index = 0; index < count; index += 1) {
    const { begin, end } = daysOfCell(unit, first + index);
    const x = placeOnScale(scale, Math.max(begin, scale.begin));
    const width = placeOnScale(scale, Math.min(end, scale.end) + 1) - x;
    const { text, above } = headTick(unit, first + index);
    const aboveWidth = measure(above, 'sans-400', SIZE);
    const isNew = above !== known && above !== '' && x >= free && x + PAD + aboveWidth <= scale.x + scale.width;
    if (isNew) {
      known = above;
      free = x + PAD + aboveWidth + PAD;
    }
    const room = Math.max(0, width - PAD);
    // A date that is wider than its block runs on over the next ones, which then have none.
    const textWidth = measure(text, 'sans-400', SIZE);
    const hasRoom = x + PAD >= labelFree && x + PAD + textWidth <= scale.x + scale.width;
    const lines = hasRoom && textWidth > 0 ? [text] : [];
    if (hasRoom) labelFree = x + PAD + textWidth + PAD;
    ticks.push({
      x,
      width,
      isInk: (first + index) % 2 === 0,
      label: { x: x + PAD, y: top, width: lines.length > 0 ? textWidth : room, height: LINE, lines },
      ...(isNew && { above: { x: x + PAD, y: top + LINE, width: aboveWidth, height: LINE, lines: [above] } }),
    });
  }
  return ticks;
}

function chooseUnit({ begin, end, width }: TimeScale): Unit {
  const fits = (unit: Unit): boolean => (cellOf(unit, end) - cellOf(unit, begin) + 1) * LEAST_TICK <= width;
  return UNITS.find(fits) ?? 'century';
}
