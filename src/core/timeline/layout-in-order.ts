import { dateInWords } from '../date/date-in-words.ts';
import { dateEvents, type DatedEvent } from './dated-event.ts';
import type { Box, Label } from './folded-layout.ts';
import { intervalInWords } from './interval-in-words.ts';
import { measureText, type Measure } from './measure-text.ts';
import { certaintyOf, type Certainty, type PlacedEvent } from './placed-event.ts';
import { wrapLabel } from './wrap-label.ts';

/** What the rows are laid out from. */
export interface OrderInput {
  readonly events: readonly PlacedEvent[];
  /** In pixels. */
  readonly width: number;
  readonly measure?: Measure;
}

/** An event as a row of its own. */
export interface OrderRow extends Box {
  readonly event: PlacedEvent;
  readonly certainty: Certainty;
  /** `16 September 2023`, `June 2023?`. */
  readonly date: string;
  readonly label: Label;
  /** Between this row and the next: `2 days later`. Absent after the last one. */
  readonly interval?: Label;
}

/** Events one below the other, in even steps, all lengths in pixels. */
export interface OrderLayout {
  readonly kind: 'order';
  readonly width: number;
  readonly height: number;
  readonly rows: readonly OrderRow[];
  readonly undated: readonly PlacedEvent[];
}

const DATE_WIDTH = 180;
const NARROW = 700;
const LABEL_SIZE = 17;
const LINE = 22;
const ROW_PAD = 8;
const INTERVAL = 24;
const MARK_WIDTH = 24;
const MOST_LINES = 3;

/** One row for each event in order of time, with the interval to the next in words. On narrow plates the date stands above the title. */
export function layoutInOrder({ events, width, measure = measureText }: OrderInput): OrderLayout {
  const { dated, undated } = dateEvents(events);
  let y = 0;
  const rows = dated.map((one, index) => {
    const row = layRow(one, dated[index + 1], { y, width, measure });
    y += row.height;
    return row;
  });
  return { kind: 'order', width, height: y, rows, undated };
}

function layRow(
  one: DatedEvent,
  next: DatedEvent | undefined,
  { y, width, measure }: { readonly y: number; readonly width: number; readonly measure: Measure },
): OrderRow {
  const { event } = one;
  const isNarrow = width < NARROW;
  const x = (isNarrow ? 0 : DATE_WIDTH) + MARK_WIDTH;
  const room = Math.max(LINE, width - x);
  const lines = wrapLabel(event.title, {
    width: room,
    lines: MOST_LINES,
    measure: (text) => measure(text, 'sans-650', LABEL_SIZE),
  });
  const top = y + ROW_PAD + (isNarrow ? LINE : 0);
  const label = { x, y: top, width: room, height: LINE * Math.max(1, lines.length), lines };
  const bottom = label.y + label.height + ROW_PAD;
  const text = next && intervalInWords(event.when, next.event.when);
  const interval = text === undefined ? undefined : { x, y: bottom, width: room, height: INTERVAL, lines: [text] };
  return {
    x: 0,
    y,
    width,
    height: bottom + (interval ? INTERVAL : 0) - y,
    event,
    certainty: certaintyOf(event),
    date: dateInWords(event.when.edtf, 'long', event.when.basis === 'unclear'),
    label,
    ...(interval && { interval }),
  };
}
