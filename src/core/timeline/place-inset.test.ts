import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateEvents } from '../../bench/generate-events.ts';
import { eventAt } from '../../bench/place-event.ts';
import { layoutFolded } from './layout-folded.ts';
import { EVIDENCE_INSET, LOCATOR_INSET, placeInset } from './place-inset.ts';

describe('an inset', () => {
  const burst = Array.from({ length: 8 }, (_, order) => eventAt('2023-09-16', { order, title: 'Ferry sails at dawn' }));
  const later = [eventAt('2024-07-22/2024-07-25', { story: 'b' }), eventAt('2024-07-27', { story: 'b' })];
  const laid = layoutFolded({ events: [...burst, ...later], lanes: [], width: 1392 });

  it('docks into the largest stretch of its lane that has no event', () => {
    if (laid.kind !== 'columns') throw new Error('too dense');
    const [first, second] = laid.lanes;
    if (!first || !second) throw new Error('no lanes');
    const fold = laid.columns[1];
    const inset = placeInset(laid, first, EVIDENCE_INSET);
    expect(inset?.x).toBe((fold?.x ?? 0) + 10);
    expect((inset?.x ?? 0) + (inset?.width ?? 0)).toBe(1382);
    expect(placeInset(laid, first, { ...EVIDENCE_INSET, taken: inset ? [inset] : [] })).toBeUndefined();
    expect(placeInset(laid, second, LOCATOR_INSET)).toBeUndefined();
  });

  it('never covers a label or a bar of its lane, and stays in it', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 25 }), (seed, count) => {
        const plan = { seed, count, stories: 1 + (seed % 3), kind: 'wild' } as const;
        const plate = layoutFolded({ ...generateEvents(plan), width: 1920, crowded: 'columns' });
        if (plate.kind !== 'columns') return;
        for (const lane of plate.lanes) {
          const inset = placeInset(plate, lane, { width: 40, height: 20 });
          if (!inset) continue;
          expect(inset.y >= lane.body.y && inset.y + inset.height <= lane.body.y + lane.body.height).toBe(true);
          const items = [...lane.bars, ...lane.cells.flatMap(({ items: list }) => list)];
          const boxes = items.flatMap(({ label, bar }) => (bar ? [label, bar] : [label]));
          expect(boxes.filter(({ x, width }) => x < inset.x + inset.width && inset.x < x + width)).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
