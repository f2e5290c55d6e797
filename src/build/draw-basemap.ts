import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoBounds, geoEqualEarth, geoGraticule, geoMercator, geoPath } from 'd3-geo';
import type { ExtendedGeometryCollection, GeoGeometryObjects, GeoPermissibleObjects, GeoProjection } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { PLATE } from '../core/place/frame.ts';
import type { Frame } from '../core/place/frame.ts';
import { unproject } from '../core/place/mercator.ts';
import type { Position } from '../core/place/mercator.ts';
import type { PlateIndex } from '../core/place/plate.ts';

/** Natural Earth as world-atlas packs it: land and countries at one scale. */
type World = Topology<{ readonly land: GeometryCollection; readonly countries: GeometryCollection }>;

/** A piece of land or of a border, and where it lies: west, south; east, north. West is the larger where it crosses the 180th meridian. */
interface Piece {
  readonly shape: GeoGeometryObjects;
  readonly bounds: readonly [readonly [number, number], readonly [number, number]];
}

/** The world in pieces: a plate is drawn from the few that it shows. */
interface OpenWorld {
  readonly land: readonly Piece[];
  readonly borders: readonly Piece[];
}

const require = createRequire(import.meta.url);
const opened = new Map<string, OpenWorld>();

function openWorld(scale: '50m' | '110m'): OpenWorld {
  const known = opened.get(scale);
  if (known) return known;
  const world = JSON.parse(readFileSync(require.resolve(`world-atlas/countries-${scale}.json`), 'utf8')) as World;
  const land = feature(world, world.objects.land).features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon' ? geometry.coordinates : [],
  );
  const borders = mesh(world, world.objects.countries, (a, b) => a !== b).coordinates;
  const pieces: OpenWorld = {
    land: land.map((coordinates) => toPiece({ type: 'Polygon', coordinates })),
    borders: borders.map((coordinates) => toPiece({ type: 'LineString', coordinates })),
  };
  opened.set(scale, pieces);
  return pieces;
}

function toPiece(shape: Piece['shape']): Piece {
  return { shape, bounds: geoBounds(shape) };
}

/** Whether a piece may reach into a frame. */
function reaches({ bounds: [[west, south], [east, north]] }: Piece, frame: Frame): boolean {
  const top = unproject({ x: frame.x, y: frame.y }).lat;
  const bottom = unproject({ x: frame.x, y: frame.y + frame.size }).lat;
  if (north < bottom || south > top) return false;
  const begin = (frame.x - 0.5) * 360;
  const width = east - west + (east < west ? 360 : 0);
  const ahead = west - begin - 360 * Math.floor((west - begin) / 360);
  return ahead <= frame.size * 360 || ahead + width >= 360;
}

/** The most that the paths of one plate weigh together, in characters. */
export const MOST_PATH = 40_000;
/** A plate that shows more of the world than this share is drawn from the coarse map. */
const COARSE = 0.3;
/** How a path is made lighter, step by step: the scale, digits behind the point, and the least extent of an island. */
const STEPS: readonly (readonly [scale: '50m' | '110m', digits: number, least: number])[] = [
  ['50m', 1, 0],
  ['50m', 0, 0],
  ['50m', 0, 4],
  ['50m', 0, 12],
  ['110m', 1, 0],
  ['110m', 0, 4],
];

/** Land and borders inside a frame, as SVG paths in units of the plate. Together at most `MOST_PATH` long. */
export function drawPlate(frame: Frame): { readonly land: string; readonly borders: string } {
  const scale = PLATE / frame.size;
  const projection = geoMercator()
    .rotate([-((frame.x + frame.size / 2 - 0.5) * 360), 0])
    .scale(scale / (2 * Math.PI))
    .translate([PLATE / 2, (0.5 - frame.y) * scale])
    .clipExtent([
      [0, 0],
      [PLATE, PLATE],
    ])
    .precision(0);
  let land = '';
  for (const [name, digits, least] of STEPS) {
    if (name === '50m' && frame.size > COARSE) continue;
    const world = openWorld(name);
    const drawPieces = (pieces: readonly Piece[]): string =>
      draw(collect(pieces.filter((piece) => reaches(piece, frame))), projection, digits);
    land = dropSmall(drawPieces(world.land), least);
    const borders = drawPieces(world.borders);
    if (land.length + borders.length <= MOST_PATH) return { land, borders };
  }
  // So much land in one frame leaves no room for its borders.
  return { land, borders: '' };
}

const LOCATOR = { width: 340, height: 166 } as const;

function locatorProjection(): GeoProjection {
  return geoEqualEarth().fitSize([LOCATOR.width, LOCATOR.height], { type: 'Sphere' }).precision(0);
}

/** The whole world in little, equal in area: its outline, every 30 degrees, and the land. */
export function drawWorld(): PlateIndex['world'] {
  const { land } = openWorld('110m');
  const bent = locatorProjection().precision(0.5);
  return {
    ...LOCATOR,
    globe: draw({ type: 'Sphere' }, bent, 0),
    graticule: draw(geoGraticule().step([30, 30])(), bent, 0),
    land: dropSmall(draw(collect(land), locatorProjection(), 0), 3),
  };
}

/** Where a frame and places lie on the locator. */
export function drawOnWorld(corners: readonly Position[], places: readonly Position[]) {
  const projection = locatorProjection();
  const ring = corners.map(({ lat, lng }): [number, number] => [lng, lat]);
  const outline = draw({ type: 'LineString', coordinates: [...ring, ...ring.slice(0, 1)] }, projection, 1);
  const spots = places.map(({ lat, lng }) => {
    const [x = 0, y = 0] = projection([lng, lat]) ?? [];
    return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
  });
  return { outline, spots };
}

function collect(pieces: readonly Piece[]): ExtendedGeometryCollection {
  return { type: 'GeometryCollection', geometries: pieces.map(({ shape }) => shape) };
}

function draw(shape: GeoPermissibleObjects, projection: GeoProjection, digits: number): string {
  return geoPath(projection).digits(digits)(shape) ?? '';
}

/** Leaves out rings that are smaller than this in both directions, and points that thinning laid on one another. */
function dropSmall(path: string, least: number): string {
  return path
    .split('M')
    .filter((ring) => ring !== '')
    .flatMap((ring) => {
      const points = ring.replace('Z', '').split('L');
      const kept = points.filter((point, index) => point !== points[index - 1]);
      const extent = (axis: 0 | 1): number => {
        const values = kept.map((point) => Number(point.split(',')[axis]));
        return Math.max(...values) - Math.min(...values);
      };
      return kept.length < 3 || Math.max(extent(0), extent(1)) < least ? [] : [`M${kept.join('L')}Z`];
    })
    .join('');
}
