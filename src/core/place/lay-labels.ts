import { measureText } from '../timeline/measure-text.ts';
import type { Measure } from '../timeline/measure-text.ts';
import type { Point } from './mercator.ts';

/** A place to be labelled, in pixels of the plate as it is seen. */
export interface LabelWish extends Point {
  readonly id: string;
  readonly label: string;
  /** A second, smaller line; left out where there is no room. */
  readonly note: string;
  /** Half the width of its mark; 0 for waters, whose name stands where they lie. */
  readonly radius: number;
}

/** A label that covers no other label and no mark. */
export interface PlacedLabel extends Point {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** One line or two. */
  readonly lines: readonly string[];
}

/** The room for labels, in pixels, and lines that they keep off where they can. */
export interface LabelRoom {
  readonly width: number;
  readonly height: number;
  /** Where the room begins; 0 without it. */
  readonly top?: number;
  readonly lines?: readonly (readonly Point[])[];
  readonly measure?: Measure;
}

const LABEL = { face: 'condensed-700', size: 15, line: 18 } as const;
const NOTE = { face: 'condensed-400', size: 13.5, line: 16 } as const;
const GAP = 4;
/** How far a label moves off its mark, in turn, when it finds no room beside it. */
const STEPS = [0, 10, 22] as const;

/**
 * Finds room for labels beside their marks: right, left, below, above, then at the corners, then a little further off; with the note
 * where it fits, without it otherwise. The first wishes come first. A label that fits nowhere is left out: the list has every place.
 */
export function layLabels(
  wishes: readonly LabelWish[],
  { width, height, top = 0, lines = [], measure = measureText }: LabelRoom,
): readonly PlacedLabel[] {
  const taken: Box[] = wishes
    .filter(({ radius }) => radius > 0)
    .map(({ x, y, radius }) => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }));
  const segments = lines.flatMap((line) => line.slice(1).map((to, index) => [line[index] ?? to, to] as const));
  const placed: PlacedLabel[] = [];
  const isFree = (box: Box): boolean =>
    box.x >= 0 &&
    box.y >= top &&
    box.x + box.width <= width &&
    box.y + box.height <= height &&
    !taken.some((one) => overlap(one, box));
  const isClear = (box: Box): boolean => !segments.some(([from, to]) => crosses(box, from, to));
  for (const wish of wishes) {
    if (wish.x < 0 || wish.y < 0 || wish.x > width || wish.y > height) continue;
    const [box] = sizesOf(wish, measure).flatMap((size) => {
      const free = candidates(wish, size).filter(isFree);
      return free.find(isClear) ?? free[0] ?? [];
    });
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
  const around = STEPS.flatMap((step) => {
    const away = radius + GAP + step;
    const [right, left, middle] = [x + away, x - away - width, x - width / 2];
    const [level, below, above] = [y - LABEL.line / 2, y + away, y - away - height];
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
    return corners;
  });
  const own: readonly (readonly [number, number])[] = radius === 0 ? [[x - width / 2, y - LABEL.line / 2]] : [];
  return [...own, ...around].map(([atX, atY]) => ({ x: atX, y: atY, ...size }));
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a straight line goes through a box (Liang–Barsky). */
function crosses({ x, y, width, height }: Box, from: Point, to: Point): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [first, last] = [0, 1];
  const sides: readonly (readonly [number, number])[] = [
    [-dx, from.x - x],
    [dx, x + width - from.x],
    [-dy, from.y - y],
    [dy, y + height - from.y],
  ];
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return false;
    if (step < 0) first = Math.max(first, room / step);
    if (step > 0) last = Math.min(last, room / step);
  }
  return first <= last;
}
