import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkit';
import { format } from 'prettier';
import wawoff2 from 'wawoff2';
import { MEASURED, type Face } from '../core/timeline/measure-text.ts';

/** Where the table is kept. */
export const ADVANCES_FILE: string = fileURLToPath(new URL('../core/timeline/advances.ts', import.meta.url));

const FILES = {
  sans: '@fontsource-variable/sofia-sans/files/sofia-sans-latin-wght-normal.woff2',
  condensed: '@fontsource-variable/sofia-sans-condensed/files/sofia-sans-condensed-latin-wght-normal.woff2',
};
/** The faces in which labels are set. Dates are set in 650 with figures of one width. */
const FACES: Readonly<
  Record<Face, { readonly family: keyof typeof FILES; readonly weight: number; readonly features: string[] }>
> = {
  'sans-400': { family: 'sans', weight: 400, features: [] },
  'sans-500': { family: 'sans', weight: 500, features: [] },
  'sans-650': { family: 'sans', weight: 650, features: ['tnum'] },
  'condensed-400': { family: 'condensed', weight: 400, features: [] },
  'condensed-520': { family: 'condensed', weight: 520, features: [] },
  'condensed-700': { family: 'condensed', weight: 700, features: [] },
};

/** A shipped font at one weight. */
export async function openFace(face: Face): Promise<Font> {
  const { family, weight } = FACES[face];
  const compressed = await readFile(new URL(`../../node_modules/${FILES[family]}`, import.meta.url));
  // A weight can be taken only of a font that is not compressed.
  const font = create(Buffer.from(await wawoff2.decompress(compressed)));
  if (!('getVariation' in font)) throw new Error(`${FILES[family]} is not one font`);
  return font.getVariation({ wght: weight });
}

/** The text of `core/timeline/advances.ts`, measured from the shipped fonts. */
export async function printAdvances(): Promise<string> {
  const entries: string[] = [];
  for (const [face, { features }] of Object.entries(FACES) as [Face, (typeof FACES)[Face]][]) {
    const font = await openFace(face);
    const widths = Array.from(MEASURED, (char) => {
      if (!font.hasGlyphForCodePoint(char.codePointAt(0) ?? 0)) throw new Error(`${face} has no ${char}`);
      return Math.ceil((font.layout(char, features).advanceWidth * 1000) / font.unitsPerEm);
    });
    entries.push(`'${face}': [${widths.join(', ')}],`);
  }
  const code = `import type { Face } from './measure-text.ts';

/** Advance widths in thousandths of an em, in the order of \`MEASURED\`. Printed by \`build/measure-advances.ts\`; not to be edited. */
export const ADVANCES: Readonly<Record<Face, readonly number[]>> = { ${entries.join('\n')} };`;
  return format(code, { parser: 'typescript', printWidth: 120, singleQuote: true });
}
