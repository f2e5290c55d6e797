import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText } from './measure-text.ts';
import { chooseWording, fitLine, wrapLabel } from './wrap-label.ts';

/** Every character ten pixels wide. */
const measure = (text: string): number => Array.from(text).length * 10;

describe('a label', () => {
  it.each([
    ['Ferry sails', 110, 3, ['Ferry sails']],
    ['Ferry sails', 60, 3, ['Ferry', 'sails']],
    ['Port-of-call', 80, 3, ['Port-of-', 'call']],
    ['Weatherwoman', 50, 3, ['Weath', 'erwom', 'an']],
    ['one two three four', 50, 3, ['one', 'two', 'thre…']],
    ['one two three four', 50, 1, ['one…']],
    ['東京で会談', 20, 2, ['東京', 'で…']],
    ['', 50, 3, []],
    ['   ', 50, 3, []],
  ])('“%s” in %i pixels and %i lines', (text, width, lines, expected) => {
    expect(wrapLabel(text, { width, lines, measure })).toEqual(expected);
  });

  it('is cut to one line, or said in the longest wording that fits', () => {
    expect(fitLine('Ferry sails', 60, measure)).toBe('Ferry…');
    expect(fitLine('Ferry', 60, measure)).toBe('Ferry');
    expect(chooseWording(['September', 'Sep'], 50, measure)).toBe('Sep');
    expect(chooseWording(['September', 'Sep'], 20, measure)).toBe('');
  });

  it('keeps any text within width and lines, and all of it when nothing is cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 20, max: 300 }), (text, width) => {
        const setting = { width, lines: 3, measure: (one: string) => measureText(one, 'condensed-520', 15) };
        const lines = wrapLabel(text, setting);
        expect(lines.length).toBeLessThanOrEqual(3);
        const over = lines.filter(
          (line) => setting.measure(line) > width && Array.from(line.replace('…', '')).length > 1,
        );
        expect(over).toEqual([]);
        const all = wrapLabel(text, { ...setting, lines: 99 });
        expect(all.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
