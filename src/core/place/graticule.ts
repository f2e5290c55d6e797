import { PLATE, positionAt } from './frame.ts';
import type { Frame } from './frame.ts';
import { project } from './mercator.ts';
import type { PlateView } from './plate-view.ts';

/** Lines of equal longitude and latitude over the part of a plate that is seen, in units of the plate. */
export interface Graticule {
  /** Degrees from one line to the next. */
  readonly step: number;
  readonly meridians: readonly number[];
  readonly parallels: readonly number[];
  /** The neatline along the upper edge: a block for each step, dark and light in turn. */
  readonly blocks: readonly { readonly from: number; readonly to: number; readonly isDark: boolean }[];
}

const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30] as const;
/** More steps than these across are too many to be seen as steps. */
const MOST_ACROSS = 12;

/** The graticule of what is seen: the finest round step with at most twelve across. Blocks keep their shade when the plate is moved. */
export function layGraticule(frame: Frame, { x, y, size }: PlateView): Graticule {
  const degrees = (frame.size * size * 360) / PLATE;
  const step = STEPS.find((one) => degrees / one <= MOST_ACROSS) ?? 30;
  const scale = PLATE / frame.size;
  const west = (frame.x + x / scale - 0.5) * 360;
  const first = Math.ceil(west / step);
  const last = Math.floor((west + degrees) / step);
  const xOf = (line: number): number => ((line * step) / 360 + 0.5 - frame.x) * scale;
  const meridians = range(first, last).map(xOf);
  const edges = [x, ...meridians.filter((one) => one > x && one < x + size), x + size];
  const [top, bottom] = [positionAt(frame, { x: 0, y }).lat, positionAt(frame, { x: 0, y: y + size }).lat];
  return {
    step,
    meridians,
    parallels: range(Math.ceil(bottom / step), Math.floor(top / step)).map(
      (line) => (project({ lat: line * step, lng: 0 }).y - frame.y) * scale,
    ),
    blocks: edges.slice(0, -1).map((from, index) => ({
      from,
      to: edges[index + 1] ?? from,
      isDark: (Math.ceil(west / step) + index) % 2 !== 0,
    })),
  };
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
