import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawStops } from './draw-stops.ts';
import { fitFrame, PLATE, positionAt } from './frame.ts';
import { layGraticule } from './graticule.ts';
import { panView, WHOLE, zoomView } from './plate-view.ts';
import { stepMark } from './step-mark.ts';

const position = fc.record({
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('the graticule', () => {
  it('has round degrees, and blocks that fill the edge in turn', () => {
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 5 }), fc.constantFrom(1, 2, 7), (places, factor) => {
        const frame = fitFrame(places);
        if (!frame) throw new Error('There are places');
        const view = panView(zoomView(WHOLE, factor), 0.3, -0.3);
        const { step, meridians, parallels, blocks } = layGraticule(frame, view);
        for (const x of meridians) {
          const degrees = positionAt(frame, { x, y: 0 }).lng / step;
          expect(Math.abs(degrees - Math.round(degrees))).toBeLessThan(1e-6);
        }
        for (const y of parallels) {
          const degrees = positionAt(frame, { x: 0, y }).lat / step;
          expect(Math.abs(degrees - Math.round(degrees))).toBeLessThan(1e-6);
        }
        expect(meridians.length).toBeLessThanOrEqual(13);
        expect(blocks[0]?.from).toBe(view.x);
        expect(blocks.at(-1)?.to).toBe(view.x + view.size);
        blocks.slice(1).forEach((block, index) => {
          expect(block.from).toBe(blocks[index]?.to);
          expect(block.isDark).not.toBe(blocks[index]?.isDark);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the shade of its blocks when the plate is moved', () => {
    const frame = fitFrame([
      { lat: 30, lng: 10 },
      { lat: 50, lng: 40 },
    ]);
    if (!frame) throw new Error('There are places');
    const near = zoomView(WHOLE, 4);
    const shadeAt = (x: number, view: typeof near): boolean | undefined =>
      layGraticule(frame, view).blocks.find(({ from, to }) => x > from && x < to)?.isDark;
    expect(shadeAt(PLATE / 2 + 1, near)).toBe(shadeAt(PLATE / 2 + 1, panView(near, 0.2, 0)));
  });
});

describe('arrows on a plate', () => {
  const marks = [
    { id: 'near', x: 20, y: 5 },
    { id: 'far', x: 90, y: 0 },
    { id: 'high', x: 10, y: -60 },
  ];
  it.each([
    ['right', 'near'],
    ['up', 'high'],
    ['down', 'near'],
    ['left', undefined],
  ] as const)('%s leads to %s', (way, expected) => {
    expect(stepMark(marks, { x: 0, y: 0 }, way)?.id).toBe(expected);
  });
});

describe('the line of stops', () => {
  it('goes from each to the next, and back by another way', () => {
    const [a, b] = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ];
    const [there, back] = drawStops([a, b, a]);
    expect([there?.[0], there?.at(-1), back?.[0], back?.at(-1)]).toEqual([a, b, b, a]);
    expect(there?.[4]?.y).not.toBe(back?.[4]?.y);
    expect(drawStops([a])).toEqual([]);
  });
});
