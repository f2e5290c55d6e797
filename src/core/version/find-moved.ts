/**
 * Which of the numbers stand out of order: all but a longest run that rises. Equal numbers count as rising. Of several such runs, the one
 * that ends lowest. Source: patience sorting, Schensted, 1961.
 */
export function findMoved(order: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const before = Array.from(order, () => -1);
  for (const [index, value] of order.entries()) {
    const place = findPlace(tails, order, value);
    before[index] = tails[place - 1] ?? -1;
    tails[place] = index;
  }
  const moved = new Set(order.keys());
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) moved.delete(at);
  return moved;
}

/** The first pile whose top is greater than `value`. */
function findPlace(tails: readonly number[], order: readonly number[], value: number): number {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((order[tails[middle] ?? 0] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
