import type { MapPosition } from '../address/map-view.ts';
import { PLATE, placeOn, positionAt } from './frame.ts';
import type { Frame } from './frame.ts';
import type { Point } from './mercator.ts';

/** Which part of a plate is seen: its upper left corner and its width and height, in units of the plate. */
export interface PlateView extends Point {
  readonly size: number;
}

/** All of it. */
export const WHOLE: PlateView = { x: 0, y: 0, size: PLATE };
/** The nearest that is of use: Natural Earth has no finer coast. */
const LEAST_SIZE = PLATE / 16;

/** Sees `factor` times as near (2) or far (0.5), with `at` staying where it is; never more than the plate, never past its edges. */
export function zoomView(view: PlateView, factor: number, at: Point = middleOf(view)): PlateView {
  const size = Math.min(PLATE, Math.max(LEAST_SIZE, view.size / factor));
  const share = size / view.size;
  return clamp({ x: at.x - (at.x - view.x) * share, y: at.y - (at.y - view.y) * share, size });
}

/** Moves by a share of what is seen, as far as the plate goes. */
export function panView(view: PlateView, right: number, down: number): PlateView {
  return clamp({ ...view, x: view.x + right * view.size, y: view.y + down * view.size });
}

/** A view as an address has it: its middle in degrees, and how near as the doublings from the whole world. */
export function toPosition(frame: Frame, view: PlateView): MapPosition {
  const { lat, lng } = positionAt(frame, middleOf(view));
  return { lat: round(lat, 100), lng: round(lng, 100), zoom: round(Math.log2(PLATE / (frame.size * view.size)), 10) };
}

/** The view that an address asks for, as far as the plate has it. The inverse of `toPosition`, within its rounding. */
export function toView(frame: Frame, { lat, lng, zoom }: MapPosition): PlateView {
  const size = Math.min(PLATE, Math.max(LEAST_SIZE, PLATE / (frame.size * 2 ** zoom)));
  const { x, y } = placeOn(frame, { lat, lng });
  return clamp({ x: x - size / 2, y: y - size / 2, size });
}

function middleOf({ x, y, size }: PlateView): Point {
  return { x: x + size / 2, y: y + size / 2 };
}

function clamp({ x, y, size }: PlateView): PlateView {
  const inside = (value: number): number => Math.max(0, Math.min(PLATE - size, value));
  return { x: inside(x), y: inside(y), size };
}

function round(value: number, steps: number): number {
  return Math.round(value * steps) / steps + 0;
}
