import type { Range } from '../text/range.ts';

const QUOTATION = /[“„«]([^“„”«»"]+)[”“»]|"([^"“”]+)"/g;

/** The words between double quotation marks, marks excluded. A quotation that is not closed in `text` is left out. */
export function findQuotations(text: string): readonly Range[] {
  return [...text.matchAll(QUOTATION)].map((found) => {
    const start = found.index + 1;
    return { start, end: start + (found[1] ?? found[2] ?? '').length };
  });
}
