import { geoMercator } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitFrame, PLATE, placeOn } from '../core/place/frame.ts';
import { drawOnWorld, drawPlate, drawWorld, MOST_PATH } from './draw-basemap.ts';

const position = fc.record({
  lat: fc.double({ min: -60, max: 75, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('the land of a plate', () => {
  it('is light wherever it lies and however much it shows', () => {
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 5 }), (places) => {
        const frame = fitFrame(places);
        if (!frame) throw new Error('Places have a frame');
        const { land, borders } = drawPlate(frame);
        expect(land.length + borders.length).toBeLessThanOrEqual(MOST_PATH);
        expect(`${land}${borders}`).not.toMatch(/NaN|Infinity/);
      }),
      { numRuns: 25, seed: 7 },
    );
  });

  it('is drawn where d3 would draw it, on both sides of the 180th meridian', () => {
    // Fiji lies on the meridian, its islands on both sides.
    const frame = fitFrame([
      { lat: -17, lng: 178 },
      { lat: -16, lng: -179 },
    ]);
    if (!frame) throw new Error('Places have a frame');
    const { land } = drawPlate(frame);
    const xs = [...land.matchAll(/[ML](-?[\d.]+),/g)].map(([, x]) => Number(x));
    expect(Math.min(...xs)).toBeLessThan(PLATE / 2);
    expect(Math.max(...xs)).toBeGreaterThan(PLATE / 2);
    expect(Math.max(...xs)).toBeLessThanOrEqual(PLATE);
  });

  it('uses the same projection as d3', () => {
    const world = geoMercator()
      .scale(1 / (2 * Math.PI))
      .translate([0.5, 0.5]);
    fc.assert(
      fc.property(position, (place) => {
        const [x = 0, y = 0] = world([place.lng, place.lat]) ?? [];
        const own = placeOn({ x: 0, y: 0, size: 1 }, place);
        expect(own.y / PLATE).toBeCloseTo(y, 6);
        expect(Math.abs(own.x / PLATE - x) % 1).toBeCloseTo(0, 6);
      }),
    );
  });
});

describe('the locator', () => {
  it('is small and has outlines and spots inside it', () => {
    const { land, width, height } = drawWorld();
    expect(land.length).toBeLessThan(30_000);
    const { outline, spots } = drawOnWorld(
      [
        { lat: 10, lng: 10 },
        { lat: 10, lng: 20 },
        { lat: 0, lng: 20 },
      ],
      [{ lat: 51.5, lng: 0 }],
    );
    expect(outline).toMatch(/^M/);
    expect(spots[0]?.x).toBeCloseTo(width / 2, 0);
    expect(spots[0]?.y).toBeLessThan(height / 3);
  });
});
