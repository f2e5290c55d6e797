import fc from 'fast-check';
import { expect, test } from 'vitest';

import { decodeClipping } from './decode-clipping.ts';

function decode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
const read = (bytes: readonly number[]): string | undefined =>
  decodeClipping('a.txt', Uint8Array.from(bytes), decode).value;
const utf16 = (text: string, high: 0 | 1): readonly number[] =>
  Array.from(text).flatMap((char) => (high === 0 ? [char.charCodeAt(0), 0] : [0, char.charCodeAt(0)]));

test('UTF-8, with and without its mark', () => {
  expect(read([...new TextEncoder().encode('Élysée “a”')])).toBe('Élysée “a”');
  expect(read([0xef, 0xbb, 0xbf, 0x61])).toBe('a');
  expect(read([])).toBe('');
});

test('UTF-16 by its mark and by its NULs', () => {
  expect(read([0xff, 0xfe, ...utf16('Boats', 0)])).toBe('Boats');
  expect(read([0xfe, 0xff, ...utf16('Boats', 1)])).toBe('Boats');
  expect(read(utf16('Boats left.', 0))).toBe('Boats left.');
  expect(read(utf16('Boats left.', 1))).toBe('Boats left.');
});

test('everything else is windows-1252', () => {
  expect(read([0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x80])).toBe('“café”€');
});

test('bytes that are no text are a problem', () => {
  const { value, problems } = decodeClipping('a.bin', new Uint8Array(400).fill(1), decode);
  expect(value).toBeUndefined();
  expect(problems).toMatchObject([{ kind: 'binary', severity: 'error', file: 'a.bin' }]);
});

test('no bytes make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const { value, problems } = decodeClipping('a', bytes, decode);
      expect((value === undefined) === problems.length > 0).toBe(true);
    }),
  );
});
