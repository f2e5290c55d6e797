/**
 * FNV-1a over UTF-16 code units, two bytes each, finished with the murmur3 mixer so that every bit of the result depends on every
 * unit. Unsigned 32 bit. Stable for ever: published links rest on it. Not for security.
 * Sources: Fowler, Noll and Vo, FNV-1a; Appleby, MurmurHash3 `fmix32`.
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
