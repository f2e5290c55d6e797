/** Bytes as they come, or as base64, which is how they are kept among files of text. Throws when it is neither. */
export function toBytes(content: unknown): Uint8Array {
  if (content instanceof Uint8Array) return content;
  if (typeof content !== 'string') throw new TypeError('A file of the search is damaged');
  return decodeBase64(content);
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map(Array.from(LETTERS, (letter, value) => [letter.charCodeAt(0), value]));

/** Base64 without padding → bytes. */
export function decodeBase64(text: string): Uint8Array {
  const clean = text.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((clean.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let place = 0; place < clean.length; place += 1) {
    const value = VALUES.get(clean.charCodeAt(place));
    if (value === undefined) throw new TypeError('A file of the search is damaged');
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = (held >> bits) & 255;
      at += 1;
    }
  }
  return bytes;
}
