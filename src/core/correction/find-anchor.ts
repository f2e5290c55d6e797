import type { Problem } from '../text/problem.ts';
import type { Range } from '../text/range.ts';
import type { Correction, CorrectionAnchor } from './correction.ts';

/** File of the corrections, as problems name it. */
const CORRECTIONS_FILE = 'corrections.json';

/** Every place where the anchor's words stand in the text, white space folded; only the one it names when it names one. */
export function findAnchor(text: string, { quote, nth }: CorrectionAnchor): readonly Range[] {
  const words = quote.trim().split(/\s+/).map(escapeWord).join('\\s+');
  if (words === '') return [];
  const found = [...text.matchAll(new RegExp(words, 'gu'))].map(({ 0: hit, index }) => ({
    start: index,
    end: index + hit.length,
  }));
  return nth === undefined ? found : found.slice(nth - 1, nth);
}

function escapeWord(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|]/g, (sign) => `\\${sign}`);
}

/** Whether two ranges have a character in common. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A correction that does not fit, as a problem with its line. Nothing of it was done. */
export function misfit({ op, anchor, line }: Correction, what: string): Problem {
  return {
    kind: 'correction-misfit',
    severity: 'error',
    file: CORRECTIONS_FILE,
    line,
    message: `“${op}” at “${shorten(anchor.quote)}” in ${anchor.article}: ${what}.`,
    advice: 'Mend the entry or take it out; `npm run atlas -- suggest` prints one that fits.',
  };
}

function shorten(quote: string): string {
  return quote.length <= 60 ? quote : `${quote.slice(0, 59)}…`;
}
