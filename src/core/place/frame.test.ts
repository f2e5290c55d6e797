import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitFrame, PLATE, placeOn, positionAt, shows } from './frame.ts';
import { project, unproject } from './mercator.ts';
import { panView, toPosition, toView, WHOLE, zoomView } from './plate-view.ts';

const position = fc.record({
  lat: fc.double({ min: -84, max: 84, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
});
const places = fc.array(position, { minLength: 1, maxLength: 12 });

describe('the projection', () => {
  it.each([
    [
      { lat: 0, lng: 0 },
      { x: 0.5, y: 0.5 },
    ],
    [
      { lat: 85.0511287, lng: -180 },
      { x: 0, y: 0 },
    ],
    [
      { lat: -85.0511287, lng: 180 },
      { x: 1, y: 1 },
    ],
    [
      { lat: 66.51326044, lng: 90 },
      { x: 0.75, y: 0.25 },
    ],
  ])('puts %j where web maps do', (place, point) => {
    expect(project(place).x).toBeCloseTo(point.x, 6);
    expect(project(place).y).toBeCloseTo(point.y, 6);
  });

  it('has an inverse', () => {
    fc.assert(
      fc.property(position, (place) => {
        const back = unproject(project(place));
        expect(back.lat).toBeCloseTo(place.lat, 6);
        expect(Math.abs(back.lng - place.lng) % 360).toBeCloseTo(0, 6);
      }),
    );
  });
});

describe('the frame of a plate', () => {
  it('shows all of its places, has them in the inverse, and is at least six degrees wide', () => {
    fc.assert(
      fc.property(places, (all) => {
        const frame = fitFrame(all);
        if (!frame) throw new Error('Places have a frame');
        expect(frame.size).toBeGreaterThanOrEqual(6 / 360);
        for (const place of all) {
          expect(shows(frame, place)).toBe(true);
          const back = positionAt(frame, placeOn(frame, place));
          expect(back.lat).toBeCloseTo(place.lat, 5);
          expect(Math.abs(Math.sin(((back.lng - place.lng) * Math.PI) / 360))).toBeCloseTo(0, 6);
        }
      }),
    );
  });

  it('goes the short way round: places on both sides of the 180th meridian are neighbours', () => {
    const frame = fitFrame([
      { lat: -17, lng: 178 },
      { lat: -16, lng: -178 },
    ]);
    expect(frame?.size).toBeCloseTo(6 / 360, 6);
    expect(placeOn(frame ?? { x: 0, y: 0, size: 1 }, { lat: -16.5, lng: 180 }).x).toBeCloseTo(PLATE / 2, 6);
  });

  it('is none without places', () => {
    expect(fitFrame([])).toBeUndefined();
  });
});

describe('what is seen of a plate', () => {
  const steps = fc.array(
    fc.oneof(
      fc.tuple(
        fc.constant('zoom'),
        fc.double({ min: 0.1, max: 9, noNaN: true }),
        fc.double({ min: 0, max: PLATE, noNaN: true }),
      ),
      fc.tuple(
        fc.constant('pan'),
        fc.double({ min: -2, max: 2, noNaN: true }),
        fc.double({ min: -2, max: 2, noNaN: true }),
      ),
    ),
    { maxLength: 12 },
  );
  it('never leaves it, and comes back from an address where it was', () => {
    fc.assert(
      fc.property(steps, places, (all, some) => {
        const frame = fitFrame(some);
        if (!frame) throw new Error('Places have a frame');
        let view = WHOLE;
        for (const [kind, a, b] of all)
          view = kind === 'zoom' ? zoomView(view, a, { x: b, y: b }) : panView(view, a, b);
        expect(Math.min(view.x, view.y)).toBeGreaterThanOrEqual(0);
        expect(Math.max(view.x, view.y) + view.size).toBeLessThanOrEqual(PLATE + 1e-6);
        const back = toView(frame, toPosition(frame, view));
        // A tenth of a doubling is 7 % of the size.
        expect(Math.abs(back.size / view.size - 1)).toBeLessThan(0.08);
      }),
    );
  });

  it('keeps the point under the pointer where it is', () => {
    const view = zoomView(WHOLE, 2, { x: 250, y: 500 });
    expect((250 - view.x) / view.size).toBeCloseTo(0.25, 6);
    expect(zoomView(view, 0.5)).toEqual(WHOLE);
  });
});
