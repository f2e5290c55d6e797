/** A size as readers know it from their files: `3.2 MB`, never broken between lines. */
export function inBytes(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB'];
  const step = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
  const size = bytes / 1000 ** step;
  return `${step > 1 && size < 10 ? size.toFixed(1) : Math.round(size)}\u{a0}${units[step] ?? ''}`;
}
