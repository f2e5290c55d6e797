/** A place on the globe, in degrees. */
export interface Position {
  readonly lat: number;
  readonly lng: number;
}

/** A point of a flat world: `x` runs from 0 at 180° W to 1 at 180° E, `y` from 0 in the north to 1 in the south. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where Mercator’s world is as high as it is wide; what lies nearer to a pole is drawn there. */
const LAST_LAT = 85.0511287798;
const RAD = Math.PI / 180;

/** Mercator’s projection on the sphere, as web maps have it (EPSG 3857, scaled to 1). */
export function project({ lat, lng }: Position): Point {
  const phi = Math.max(-LAST_LAT, Math.min(LAST_LAT, lat)) * RAD;
  return { x: lng / 360 + 0.5, y: 0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI) };
}

/** The inverse of `project`; `x` may run on past the edge of the world. */
export function unproject({ x, y }: Point): Position {
  const lng = (x - 0.5) * 360;
  const lat = (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) / RAD;
  return { lat, lng: lng - 360 * Math.round(lng / 360) };
}
