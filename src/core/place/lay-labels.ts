import { measureText } from '../timeline/measure-text.ts';
import type { Measure } from '../timeline/measure-text.ts';
import type { Point } from './mercator.ts';

/** A place to be labelled, in pixels of the plate as it is seen. */
export interface LabelWish extends Point {
  readonly id: string;
  readonly label: string;
  /** A second, smaller line; left out where there is no room. */
  readonly note: string;
  /** Half the width of its mark. */
  readonly radius: number;
  /** A ring, which labels may cross. */
  readonly isRing?: boolean;
}

/** A label that covers no other label and no mark but a ring. */
export interface PlacedLabel extends Point {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** One line or two. */
  readonly lines: readonly string[];
}

/** The room for labels, in pixels. */
export interface LabelRoom {
  readonly width: number;
  readonly height: number;
  readonly measure?: Measure;
}

const LABEL = { face: 'condensed-700', size: 15, line: 18 } as const;
const NOTE = { face: 'condensed-400', size: 13.5, line: 16 } as const;
const GAP = 4;

/**
 * Finds room for labels beside their marks: right, left, below, above, then at the corners; with the note where it fits, without it
 * otherwise. The first wishes come first. A label that fits nowhere is left out: the list has every place.
 */
export function layLabels(
  wishes: readonly LabelWish[],
  { width, height, measure = measureText }: LabelRoom,
): readonly PlacedLabel[] {
  const solid = wishes.filter(({ isRing }) => !isRing);
  const taken: Box[] = solid.map(({ x, y, radius }) => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  const placed: PlacedLabel[] = [];
  const isFree = (box: Box): boolean =>
    box.x >= 0 &&
    box.y >= 0 &&
    box.x + box.width <= width &&
    box.y + box.height <= height &&
    !taken.some((one) => overlap(one, box));
  for (const wish of wishes) {
    if (wish.x < 0 || wish.y < 0 || wish.x > width || wish.y > height) continue;
    const box = sizesOf(wish, measure)
      .flatMap((size) => candidates(wish, size))
      .find(isFree);
    if (!box) continue;
    taken.push(box);
    placed.push({ id: wish.id, ...box });
  }
  return placed;
}

interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

function sizesOf({ label, note }: LabelWish, measure: Measure): readonly Size[] {
  const name = measure(label, LABEL.face, LABEL.size);
  const short: Size = { width: name, height: LABEL.line, lines: [label] };
  if (note === '') return [short];
  const width = Math.max(name, measure(note, NOTE.face, NOTE.size));
  return [{ width, height: LABEL.line + NOTE.line, lines: [label, note] }, short];
}

function candidates({ x, y, radius }: LabelWish, size: Size): readonly (Box & Size)[] {
  const { width, height } = size;
  const [right, left, middle] = [x + radius + GAP, x - radius - GAP - width, x - width / 2];
  const [level, below, above] = [y - LABEL.line / 2, y + radius + GAP, y - radius - GAP - height];
  const corners: readonly (readonly [number, number])[] = [
    [right, level],
    [left, level],
    [middle, below],
    [middle, above],
    [right, below],
    [left, below],
    [right, above],
    [left, above],
  ];
  return corners.map(([atX, atY]) => ({ x: atX, y: atY, ...size }));
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
