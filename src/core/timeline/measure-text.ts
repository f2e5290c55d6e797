import { ADVANCES } from './advances.ts';

/** A face in which labels are set: family and weight. */
export type Face = 'sans-400' | 'sans-500' | 'sans-650' | 'condensed-400' | 'condensed-520' | 'condensed-700';

/** How wide a text is in a face at a size: pixels in, pixels out. */
export type Measure = (text: string, face: Face, size: number) => number;

const FIRST = 0x20;
const LAST = 0x7e;
/** The characters that the advance table knows: ASCII, Latin-1, and the punctuation of newspapers. */
export const MEASURED: string = printable(FIRST, LAST) + printable(0xa0, 0xff) + '\u0131\u0152\u0153–—‘’‚“”„•…‹›€™−';

/** Anything else is taken to be as wide as it is high; emoji and their like are wider. */
const OTHER_EM = 1000;
const ASTRAL_EM = 1400;
const INDEX_OF: ReadonlyMap<string, number> = new Map(Array.from(MEASURED, (char, index) => [char, index]));
/** Latin letters with marks above or below are as wide as the letter; the marks by themselves take no room. */
const MARKED_LATIN = /^[\u0100-\u024f\u1e00-\u1eff]$/;

/**
 * The width of a line of text, from the advances of the shipped fonts and without kerning, which draws letters together. What the table
 * does not know counts one em and more, so that a label is rather too wide than too narrow.
 */
export function measureText(text: string, face: Face, size: number): number {
  const advances = ADVANCES[face];
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) {
    // Most characters are ASCII, with which the table begins.
    const width = advances[text.charCodeAt(index) - FIRST];
    if (width !== undefined && text.charCodeAt(index) <= LAST) sum += width;
    else {
      const char = String.fromCodePoint(text.codePointAt(index) ?? 0);
      sum += advances[INDEX_OF.get(char) ?? -1] ?? measureOther(char, advances);
      index += char.length - 1;
    }
  }
  return (sum * size) / 1000;
}

function measureOther(char: string, advances: readonly number[]): number {
  if (char.length > 1) return ASTRAL_EM;
  const letter = MARKED_LATIN.test(char) ? char.normalize('NFD').charAt(0) : char;
  return advances[INDEX_OF.get(letter) ?? -1] ?? OTHER_EM;
}

function printable(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
