/** Bytes as they come, or as base64, which is how they are kept among files of text. Throws when it is neither. */
export function toBytes(content: unknown): Uint8Array {
  if (content instanceof Uint8Array) return content;
  if (typeof content !== 'string') throw new TypeError('A file of the search is damaged');
  return decodeBase64(content);
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const NONE = 64;
const VALUES = new Uint8Array(128).fill(NONE);
for (let value = 0; value < LETTERS.length; value += 1) VALUES[LETTERS.charCodeAt(value)] = value;

/** Base64 → bytes, with or without padding. */
export function decodeBase64(text: string): Uint8Array {
  const end = text.length - (text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0);
  const bytes = new Uint8Array(Math.floor((end * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let place = 0; place < end; place += 1) {
    const value = VALUES[text.charCodeAt(place)] ?? NONE;
    if (value === NONE) throw new TypeError('A file of the search is damaged');
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
