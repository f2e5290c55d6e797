import { labelWidth } from './place-columns.ts';
import { LINE_HEIGHT, NOTE_HEIGHT } from './network-layout.ts';
import type { NetworkLayout, PlacedName, Point } from './network-layout.ts';

interface Box {
  readonly of: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const SAMPLES = 24;

/** Labels that lie over each other or leave the plate, and lines that pass behind a label: one line of text for each. */
export function findFaults(layout: NetworkLayout): readonly string[] {
  const boxes = layout.names.flatMap(boxesOf);
  const outside = boxes.filter(
    (box) =>
      box.x < 0 || box.x + box.width > layout.width || box.y < layout.headHeight || box.y + box.height > layout.height,
  );
  const over: string[] = [];
  boxes.forEach((one, index) => {
    for (const other of boxes.slice(index + 1)) {
      if (one.of !== other.of && touches(one, other)) over.push(`${one.of} over ${other.of}`);
    }
  });
  const behind: string[] = [];
  for (const { tie, points, arc } of layout.ties) {
    points.slice(1).forEach((point, index) => {
      const from = points[index] ?? point;
      const left = Math.min(from.x, point.x) - (arc ?? 0);
      const right = Math.max(from.x, point.x);
      const beside = boxes.filter((box) => box.x < right && box.x + box.width > left);
      if (beside.length === 0) return;
      const curve = sample(from, point, arc);
      for (const box of beside) if (curve.some((one) => isIn(one, box))) behind.push(`${tie.key} behind ${box.of}`);
    });
  }
  return [...outside.map(({ of }) => `${of} outside`), ...over, ...behind];
}

/** The lines of a label, and the room of the note below it. */
function boxesOf({ name, lines, labelX, labelWidth: room, y }: PlacedName): readonly Box[] {
  const top = y - LINE_HEIGHT / 2;
  return [
    ...lines.map((line, index) => ({
      of: name.id,
      x: labelX,
      y: top + index * LINE_HEIGHT,
      width: Math.min(room, labelWidth(line)),
      height: LINE_HEIGHT,
    })),
    { of: name.id, x: labelX, y: top + lines.length * LINE_HEIGHT, width: room, height: NOTE_HEIGHT },
  ];
}

function touches(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function isIn({ x, y }: Point, box: Box): boolean {
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}

/** Points of a piece of a line, as it is drawn. */
function sample(from: Point, to: Point, arc: number | undefined): readonly Point[] {
  const [handleA, handleB] =
    arc === undefined ? [(from.x + to.x) / 2, (from.x + to.x) / 2] : [from.x - (arc * 4) / 3, from.x - (arc * 4) / 3];
  return Array.from({ length: SAMPLES + 1 }, (_, step) => {
    const t = step / SAMPLES;
    const u = 1 - t;
    return {
      x: u ** 3 * from.x + 3 * u * u * t * handleA + 3 * u * t * t * handleB + t ** 3 * to.x,
      y: u ** 3 * from.y + 3 * u * u * t * from.y + 3 * u * t * t * to.y + t ** 3 * to.y,
    };
  });
}
