import fc from 'fast-check';

/** Signs that texts stumble over: beyond the first plane, half of one, combining, joining, invisible, without a capital of its own. */
const ODD = ['\u{1f6a2}', '\ud83d', '\ude00', 'e\u0301', '\u200d', '\u00ad', '\ufeff', 'ß', 'İ', 'ﬁ', '\r\n', '\0'];

/**
 * Any text at all, for property tests: every UTF-16 unit, well-formed or not. Its own `string({ unit: 'binary' })` makes a table of all code points
 * first, which takes seconds in every test file.
 */
export function anyText(maxLength = 40): fc.Arbitrary<string> {
  const unit = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) },
    { weight: 2, arbitrary: fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)) },
    { weight: 1, arbitrary: fc.constantFrom(...ODD) },
  );
  return fc.array(unit, { maxLength }).map((units) => units.join(''));
}
