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

/** Names that stand there twice, labels that lie over each other or leave the plate, and lines that pass behind a label: one line of text for each. */
export function findFaults(layout: NetworkLayout): readonly string[] {
  const boxes = layout.names.flatMap(boxesOf);
  const outside = boxes.filter(
    (box) =>
      box.x < 0 || box.x + box.width > layout.width || box.y < layout.headHeight || box.y + box.height > layout.height,
  );
  const sorted = boxes.toSorted((one, other) => one.y - other.y);
  const over: string[] = [];
  sorted.forEach((one, index) => {
    for (let at = index + 1; at < sorted.length; at += 1) {
      const other = sorted[at];
      if (!other || other.y >= one.y + one.height) break;
      if (one.of !== other.of && touches(one, other)) over.push(`${one.of} over ${other.of}`);
    }
  });
  const behind = layout.ties.flatMap(({ tie, points, arc }) =>
    points.slice(1).flatMap((point, index) => {
      const from = points[index] ?? point;
      const reach = reachOf(from, point, arc);
      const beside = boxes.filter((box) => touches(box, reach));
      if (beside.length === 0) return [];
      const curve = sample(from, point, arc);
      return beside.filter((box) => curve.some((one) => isIn(one, box))).map((box) => `${tie.key} behind ${box.of}`);
    }),
  );
  const ids = layout.names.map(({ name }) => name.id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} twice`);
  return [...twice, ...outside.map(({ of }) => `${of} outside`), ...over, ...behind];
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

/** What a piece of a line does not leave. */
function reachOf(from: Point, to: Point, arc = 0): Box {
  const [x, y] = [Math.min(from.x, to.x) - arc, Math.min(from.y, to.y)];
  return { of: '', x, y, width: Math.abs(to.x - from.x) + arc, height: Math.abs(to.y - from.y) };
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
