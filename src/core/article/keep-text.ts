const LINE_BREAKS = /\r\n?/g;
// NUL to space, no-break and typographic spaces, line and paragraph separators, form feed, vertical tab, next line.
// eslint-disable-next-line no-control-regex -- form feed and vertical tab are white space
const ODD_SPACES = /[\u000b\u000c\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;
// Controls, soft hyphens, zero-width marks and tag characters. The joiners U+200C and U+200D stay: Persian and Hindi spell with them.
const INVISIBLE =
  // eslint-disable-next-line no-control-regex -- finding control characters is the point
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u180e\u200b\u2060-\u2064\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
/** No writing puts more marks on one letter; hundreds of them cover the lines above and below. */
const PILED_MARKS = /(\p{M}{8})\p{M}+/gu;

/**
 * A clipping's text as it is kept: line breaks are `\n`, every other white space but the tab is a plain space, what cannot be seen is gone,
 * lone surrogates are replaced, a letter has eight marks at the most. Quotes, dashes and letters stay as printed. Idempotent; the number of lines does not change.
 */
export function keepText(text: string): string {
  return text
    .toWellFormed()
    .replace(LINE_BREAKS, '\n')
    .replace(ODD_SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(PILED_MARKS, '$1');
}
