import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layLabels } from './lay-labels.ts';
import type { LabelWish } from './lay-labels.ts';

const wish = (id: string, x: number, y: number): LabelWish => ({
  id,
  x,
  y,
  label: `Place ${id}`,
  note: '3 events',
  radius: 8,
});

describe('labels of places', () => {
  it('stand to the right, or where there is room, and never on one another, on a mark or over the edge', () => {
    const name = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' });
    for (const side of [342, 550, 620, 900]) {
      fc.assert(
        fc.property(
          fc.array(
            fc.record({
              x: fc.integer({ min: -50, max: side + 50 }),
              y: fc.integer({ min: 0, max: side }),
              label: name,
              note: name,
            }),
            {
              maxLength: 60,
            },
          ),
          (all) => {
            const wishes = all.map((one, index) => ({ ...one, id: String(index), radius: 8 }));
            const placed = layLabels(wishes, { width: side, height: side });
            expect(placed).toEqual(layLabels(wishes, { width: side, height: side }));
            placed.forEach((a, index) => {
              expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= side && a.y + a.height <= side).toBe(true);
              const marks = wishes.map(({ x, y }) => ({ x: x - 8, y: y - 8, width: 16, height: 16 }));
              for (const b of [...placed.slice(index + 1), ...marks])
                expect(a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height).toBe(
                  false,
                );
            });
          },
        ),
        { numRuns: 50 },
      );
    }
  });

  it('takes the other side at the edge, gives up the note before the name, and leaves out what fits nowhere', () => {
    const [edge] = layLabels([wish('a', 395, 100)], { width: 400, height: 200 });
    expect((edge?.x ?? 400) + (edge?.width ?? 0)).toBeLessThan(395);
    const [flat] = layLabels([wish('a', 100, 10)], { width: 400, height: 20 });
    expect(flat?.lines).toEqual(['Place a']);
    expect(layLabels([wish('a', 10, 10)], { width: 30, height: 30 })).toEqual([]);
  });

  it('keeps off lines where it can, and moves a little further off a mark within another', () => {
    const room = { width: 400, height: 200 };
    const line = [
      { x: 120, y: 90 },
      { x: 390, y: 110 },
    ];
    const [beside] = layLabels([wish('a', 100, 100)], { ...room, lines: [line] });
    expect((beside?.x ?? 400) + (beside?.width ?? 0)).toBeLessThan(100);
    const ring = { ...wish('r', 100, 100), radius: 18 };
    const [within] = layLabels([wish('a', 96, 100), ring], room);
    expect(within?.lines).toEqual(['Place a', '3 events']);
    expect(within?.x).toBeGreaterThanOrEqual(118);
  });

  it('names waters where they lie', () => {
    const [label] = layLabels([{ ...wish('a', 200, 100), radius: 0 }], { width: 400, height: 200 });
    expect((label?.x ?? 0) + (label?.width ?? 0) / 2).toBeCloseTo(200);
  });
});
