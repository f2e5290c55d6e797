import type { Box, Label } from './folded-layout.ts';
import type { Segment } from './fold-time.ts';
import type { Measure } from './measure-text.ts';
import { nameSegment } from './name-segment.ts';
import type { CountedLane } from './order-lanes.ts';
import { chooseWording } from './wrap-label.ts';

/** A segment of the jump bar. */
export interface JumpSegment extends Box {
  /** Place in `segments` of the folded time. */
  readonly segment: number;
  /** `13–17 Sep 23`, or shorter; without lines where there is no room. */
  readonly label: Label;
  /** `13–17 Sep 23`, whatever the room. */
  readonly name: string;
  readonly count: number;
  /** Every second unit of its neatline, in ink; the whole of it where the units have no room. */
  readonly blocks: readonly Box[];
  /** A row of dots for each lane; one row for all when there are more than three lanes. */
  readonly rows: readonly DotRow[];
}

/** The events of one lane in one segment, as dots. */
export interface DotRow extends Box {
  /** Absent when the row is of all lanes. */
  readonly story?: string;
  readonly count: number;
  /** Middles of the dots; fewer than `count` where there is no room. */
  readonly dots: readonly number[];
}

/** Height of the jump bar with its neatline. */
export const JUMP_HEIGHT = 56;
const NEATLINE = 6;
const LEAST_BLOCK = 3;
const LABEL_TOP = 10;
const LABEL_LINE = 16;
const ROWS_TOP = 28;
const MOST_ROWS = 3;
const PITCH = 8;
const PAD = 6;
/** What a finger can hit. */
const FINGER = 44;
const SIZE = 13.5;

/** The segments side by side over the width, wider with more events, each with its name and dots. */
export function layJumpBar(
  segments: readonly Segment[],
  lanes: readonly CountedLane[],
  { width, measure }: { readonly width: number; readonly measure: Measure },
): readonly JumpSegment[] {
  const weights = segments.map(({ events }) => 1 + Math.log2(events.length));
  const sum = weights.reduce((total, one) => total + one, 0);
  const least = Math.min(FINGER, width / segments.length);
  const room = width - least * segments.length;
  let x = 0;
  return segments.map((segment, index): JumpSegment => {
    const box = { x, y: 0, width: least + (room * (weights[index] ?? 0)) / sum, height: JUMP_HEIGHT };
    x += box.width;
    const wordings = nameSegment(segment);
    const inside = box.width - 2 * PAD;
    const text = chooseWording(wordings, inside, (one) => measure(one, 'condensed-700', SIZE));
    const label = { x: box.x + PAD, y: LABEL_TOP, width: inside, height: LABEL_LINE, lines: text === '' ? [] : [text] };
    return {
      ...box,
      segment: index,
      label,
      name: wordings[0] ?? '',
      count: segment.events.length,
      blocks: layBlocks(segment, box),
      rows: layRows(segment, lanes, box),
    };
  });
}

function layBlocks({ first, last }: Segment, { width }: Box): readonly Box[] {
  const units = last - first + 1;
  const unit = width / units;
  const box = { x: 0, y: 0, width: unit, height: NEATLINE };
  if (unit < LEAST_BLOCK) return [{ ...box, width }];
  return Array.from({ length: Math.ceil(units / 2) }, (_, index) => ({ ...box, x: 2 * index * unit }));
}

function layRows({ events }: Segment, lanes: readonly CountedLane[], { x, width }: Box): readonly DotRow[] {
  const stories = lanes.length <= MOST_ROWS ? lanes.map(({ story }) => story) : [undefined];
  const height = Math.min(10, (JUMP_HEIGHT - ROWS_TOP - NEATLINE / 2) / Math.max(1, stories.length));
  return stories.map((story, row) => {
    const count = story === undefined ? events.length : events.filter(({ event }) => event.story === story).length;
    const fit = Math.min(count, Math.max(0, Math.floor((width - 2 * PAD) / PITCH)));
    const dots = Array.from({ length: fit }, (_, index) => x + PAD + PITCH / 2 + index * PITCH);
    return { x, y: ROWS_TOP + row * height, width, height, count, dots, ...(story !== undefined && { story }) };
  });
}
