const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b`\u00b4]/g;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u00ab\u00bb]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const WHITE_SPACE = /[\s\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]+/g;
const COMBINING = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g;

/**
 * The text as it is compared, never as it is shown: one kind of quote and dash, single spaces, no edges, lower case, no accents.
 * Idempotent. Lengths change, so no offset into the result means anything in the original.
 */
export function foldText(text: string): string {
  // Decomposing can bring forth spaces and marks of its own (`˘` is a space with a breve), so white space is folded after it.
  return foldSpaces(text.normalize('NFKD').replace(COMBINING, '')).toLowerCase().normalize('NFC');
}

/** Quotes, dashes and white space made alike, edges trimmed; letters stay as they are. Idempotent. */
export function foldSpaces(text: string): string {
  return text
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .replace(WHITE_SPACE, ' ')
    .trim();
}
