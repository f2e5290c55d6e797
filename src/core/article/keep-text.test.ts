import fc from 'fast-check';
import { expect, test } from 'vitest';

import { keepText } from './keep-text.ts';
import { anyText } from '../../bench/any-text.ts';

test.each([
  ['a\r\nb\rc', 'a\nb\nc'],
  ['\ufeffa\u00a0b\u2009c\fd', 'a b c d'],
  ['a\u200b\u00ad\u0007b\u{e0041}', 'ab'],
  ['a\ud800b', 'a\ufffdb'],
  ['“don’t”\tthere', '“don’t”\tthere'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  [`e${'\u0301'.repeat(200)}a\u0301`, `e${'\u0301'.repeat(8)}a\u0301`],
  // A text may turn its own direction; a page keeps it to its paragraph.
  ['a \u202eb\u202c', 'a \u202eb\u202c'],
])('%j is kept as %j', (text, kept) => {
  expect(keepText(text)).toBe(kept);
});

test('is idempotent and never changes the number of lines', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const kept = keepText(text);
      expect(keepText(kept)).toBe(kept);
      expect(kept.split('\n').length).toBe(text.split(/\r\n|\r|\n/).length);
    }),
  );
});
