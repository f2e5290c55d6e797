import { dateInWords } from '../date/date-in-words.ts';
import type { DatedEvent } from './dated-event.ts';
import type { Box, Label } from './folded-layout.ts';
import { foldTime, type Fold, type FoldedTime } from './fold-time.ts';
import { layJumpBar, type JumpSegment } from './lay-jump-bar.ts';
import { layRowDate, type RowDate } from './lay-row-date.ts';
import { measureText, type Measure } from './measure-text.ts';
import { orderLanes, type CountedLane } from './order-lanes.ts';
import { certaintyOf, type Certainty, type Lane, type PlacedEvent } from './placed-event.ts';
import { sortForReading } from './sort-for-reading.ts';
import { wrapLabel } from './wrap-label.ts';

/** What a strip is laid out from. */
export interface StripInput {
  readonly events: readonly PlacedEvent[];
  readonly lanes: readonly Lane[];
  /** In pixels. */
  readonly width: number;
  readonly measure?: Measure;
  /** Most lines of a title; 4 without it. */
  readonly lines?: number;
}

/** A story's name, where the rows of another story ended. */
export interface StripBand extends Box {
  readonly kind: 'band';
  readonly story: string;
  readonly title: string;
  readonly tint: 'sea' | 'land';
}

/** An event as a row. */
export interface StripRow extends Box {
  readonly kind: 'row';
  readonly event: PlacedEvent;
  readonly certainty: Certainty;
  readonly tint: 'sea' | 'land';
  /** Place in `segments`. */
  readonly segment: number;
  /** The date, in the first row that has it. */
  readonly date?: RowDate;
  /** `16 September 2023`. */
  readonly dateName: string;
  /** The middle of the mark. */
  readonly mark: { readonly x: number; readonly y: number };
  readonly label: Label;
  /** A line for who says so. */
  readonly meta: Box;
}

/** Time that is folded away between two rows. */
export interface StripFold extends Box {
  readonly kind: 'fold';
  readonly fold: Fold;
  /** `33 years folded`; empty when only the unit changes. */
  readonly text: string;
}

/** The timeline from top to bottom, all lengths in pixels; each part begins where the one before ends. */
export interface StripLayout {
  readonly kind: 'strip';
  readonly width: number;
  readonly height: number;
  readonly parts: readonly (StripBand | StripRow | StripFold)[];
  readonly jump: readonly JumpSegment[];
  /** For each segment the place in `parts` where it begins. */
  readonly starts: readonly number[];
  readonly undated: readonly PlacedEvent[];
}

const MARGIN = 16;
const MARK_X = 74;
const LABEL_X = 92;
const LABEL_SIZE = 17;
const LINE = 22;
const META = 20;
const ROW_PAD = 12;
const BAND = 38;
const FOLD = 44;

/** The timeline for narrow screens: rows in order of time, a lane's band whenever the lane changes, folds between, and the jump bar. */
export function layoutStrip(input: StripInput): StripLayout {
  const measure = input.measure ?? measureText;
  const time = foldTime(input.events);
  const lanes = orderLanes(input.lanes, time, input.events);
  const { parts, starts, height } = layParts(time, lanes, { ...input, measure });
  const jump = layJumpBar(time.segments, lanes, { width: input.width, measure });
  return { kind: 'strip', width: input.width, height, parts, jump, starts, undated: time.undated };
}

interface StripFrame extends StripInput {
  readonly measure: Measure;
}

function layParts(
  { segments, folds }: FoldedTime,
  lanes: readonly CountedLane[],
  frame: StripFrame,
): Pick<StripLayout, 'parts' | 'starts' | 'height'> {
  const laneOf = new Map(
    lanes.map((lane, index) => [lane.story, { lane, index, tint: index % 2 === 0 ? 'sea' : 'land' } as const]),
  );
  const parts: (StripBand | StripRow | StripFold)[] = [];
  const starts: number[] = [];
  let y = 0;
  const add = (part: StripBand | StripRow | StripFold): void => {
    parts.push(part);
    y += part.height;
  };
  for (const [index, { events }] of segments.entries()) {
    starts.push(parts.length);
    let before: DatedEvent | undefined;
    for (const one of sortForReading(events, (story) => laneOf.get(story)?.index ?? 0)) {
      const known = laneOf.get(one.event.story);
      if (!known) continue;
      const { lane, tint } = known;
      const isNewLane = before?.event.story !== one.event.story;
      if (isNewLane)
        add({ kind: 'band', x: 0, y, width: frame.width, height: BAND, story: lane.story, title: lane.title, tint });
      const isNewDate = isNewLane || before?.begin !== one.begin || before.end !== one.end;
      add(layRow(one, { y, tint, segment: index, isNewDate, frame }));
      before = one;
    }
    const fold = folds[index];
    if (fold) {
      const text = fold.length ? `${fold.length.long} folded` : '';
      add({ kind: 'fold', x: 0, y, width: frame.width, height: FOLD, fold, text });
    }
  }
  return { parts, starts, height: y };
}

interface RowPlace extends Pick<StripRow, 'y' | 'tint' | 'segment'> {
  readonly isNewDate: boolean;
  readonly frame: StripFrame;
}

function layRow(one: DatedEvent, { y, tint, segment, isNewDate, frame }: RowPlace): StripRow {
  const { width, measure } = frame;
  const room = width - LABEL_X - MARGIN;
  const lines = wrapLabel(one.event.title, {
    width: room,
    lines: frame.lines ?? 4,
    // Measured heavier than it is set, for the row that is chosen.
    measure: (text) => measure(text, 'sans-650', LABEL_SIZE),
  });
  const label = { x: LABEL_X, y: y + ROW_PAD, width: room, height: LINE * Math.max(1, lines.length), lines };
  const metaTop = label.y + label.height;
  const date = isNewDate ? layRowDate(one, { x: MARGIN, y: label.y, width: MARK_X - 8 - MARGIN }, measure) : undefined;
  const height = Math.max(metaTop + META, date ? date.note.y + date.note.height : 0) + ROW_PAD - y;
  return {
    kind: 'row',
    x: 0,
    y,
    width,
    height,
    event: one.event,
    certainty: certaintyOf(one.event),
    tint,
    segment,
    ...(date && { date }),
    dateName: dateInWords(one.event.when.edtf, 'long', one.event.when.basis === 'unclear'),
    mark: { x: MARK_X, y: label.y + LINE / 2 },
    label,
    meta: { x: LABEL_X, y: metaTop, width: room, height: META },
  };
}
