/** Order of two texts by UTF-16 unit, never by locale: the same on every machine. Negative, 0 or positive, as `toSorted` wants it. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
