import type { Checked, Problem } from '../text/problem.ts';
import { isBinary } from './check-clipping.ts';

/** Turns bytes into text by an encoding's label; `undefined` when they are not valid in it. Without an engine's own decoder there is none in core. */
export type DecodeBytes = (bytes: Uint8Array, label: string) => string | undefined;

/** What windows-1252 puts where Latin-1 has controls: 0x80 to 0x9F. Own table, since engines have confused the two. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';
const SAMPLE_LENGTH = 4096;
/** Plain English in UTF-16 has a NUL in every second byte; text in no other encoding has any. */
const MIN_NUL_SHARE = 0.3;
const CHUNK_LENGTH = 8192;

/**
 * A clipping's text from its bytes: by its byte order mark, else as UTF-16 when every other byte is NUL, else as UTF-8, else as windows-1252,
 * in which any bytes are text. `undefined` with an `error` when the bytes are no text at all. `decode` must reject invalid UTF-8.
 */
export function decodeClipping(file: string, bytes: Uint8Array, decode: DecodeBytes): Checked<string | undefined> {
  const label = findUtf16(bytes);
  const text = decode(bytes, label ?? 'utf-8') ?? (label === undefined ? decodeWindows1252(bytes) : undefined);
  if (text === undefined || isBinary(text)) return { value: undefined, problems: [binaryFile(file)] };
  return { value: text.startsWith('\ufeff') ? text.slice(1) : text, problems: [] };
}

/** The UTF-16 byte order, by mark or by where the NULs stand; `undefined` for everything else. */
function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const length = Math.min(bytes.length, SAMPLE_LENGTH);
  const nuls = [0, 0];
  for (let index = 0; index < length; index += 1) {
    if (bytes[index] === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = nuls;
  const enough = (length / 2) * MIN_NUL_SHARE;
  if (length < 4 || (even <= enough && odd <= enough) || (even > enough && odd > enough)) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK_LENGTH) {
    const chunk = bytes.subarray(at, at + CHUNK_LENGTH);
    parts.push(
      String.fromCharCode(...chunk).replace(/[\u0080-\u009f]/g, (mark) =>
        WINDOWS_1252.charAt(mark.charCodeAt(0) - 0x80),
      ),
    );
  }
  return parts.join('');
}

function binaryFile(file: string): Problem {
  return {
    kind: 'binary',
    severity: 'error',
    file,
    message: 'The file is not text.',
    advice: 'Save the clipping as plain text, Markdown or HTML.',
  };
}
