import { foldTime } from './fold-time.ts';
import { layJumpBar, type JumpSegment } from './lay-jump-bar.ts';
import { measureText, type Measure } from './measure-text.ts';
import { orderLanes } from './order-lanes.ts';
import type { Lane, PlacedEvent } from './placed-event.ts';

/** What the jump bar is laid out from. */
export interface JumpInput {
  readonly events: readonly PlacedEvent[];
  readonly lanes: readonly Lane[];
  /** In pixels. */
  readonly width: number;
  readonly measure?: Measure;
}

/** The jump bar of a narrow page: a segment for each stretch of the folded time. The rows below it are `groupRows`, set by the page. */
export function layoutJump({ events, lanes, width, measure = measureText }: JumpInput): readonly JumpSegment[] {
  const time = foldTime(events);
  return layJumpBar(time.segments, orderLanes(lanes, time, events), { width, measure });
}
