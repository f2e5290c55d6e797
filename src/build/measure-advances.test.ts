import { describe, expect, it } from 'vitest';
import { measureText } from '../core/timeline/measure-text.ts';
import { ADVANCES_FILE, openFace, printAdvances } from './measure-advances.ts';

describe('the advance table', () => {
  it('is what the shipped fonts give; after a change of fonts, this test with -u writes it again', async () => {
    await expect(await printAdvances()).toMatchFileSnapshot(ADVANCES_FILE);
  });

  it.each(['condensed-520', 'condensed-700', 'sans-500'] as const)(
    'is never narrower than a line set in %s, nor an eighth wider',
    async (face) => {
      const font = await openFace(face);
      const lines = [
        'Harbour master inspects the night ferry',
        'AVATAR To Tyre, Yves; WAVE “Val”',
        'Le maire d’Évreux reçoit 12 élus à 9 h',
        'Weather mast handed over, 37 days late',
      ];
      for (const line of lines) {
        const set = (font.layout(line).advanceWidth * 15) / font.unitsPerEm;
        const measured = measureText(line, face, 15);
        expect(measured).toBeGreaterThanOrEqual(set);
        expect(measured).toBeLessThan(set * 1.125);
      }
    },
  );
});
