/** How many edits a word of this length may have and still be taken for another: one up to 7 letters, two above, none below 4. */
export function allowedEdits(length: number): number {
  if (length < 4) return 0;
  return length <= 7 ? 1 : 2;
}

/** A word within reach and how many edits away it is. */
export interface Near {
  readonly word: string;
  /** Its place in the list. */
  readonly place: number;
  readonly edits: number;
}

/**
 * The words of a list that are at most `most` edits away, the word itself with none: letters added, left out, replaced, or two neighbours swapped. Words that
 * begin alike and stand together share their rows of the table, so a sorted list is fastest. At most `limit` words, the nearest first, then in order of the list.
 * Source of the method: optimal string alignment (restricted Damerau–Levenshtein) over a sorted list.
 */
export function findNearWords(sorted: readonly string[], word: string, most: number, limit = 24): readonly Near[] {
  if (most < 1) return [];
  const found: Near[] = [];
  const width = word.length + 1;
  const longest = word.length + most;
  const rows = Array.from({ length: longest + 2 }, () => new Uint8Array(width));
  for (let at = 0; at < width; at += 1) (rows[0] as Uint8Array)[at] = Math.min(at, 255);
  let previous = '';
  let valid = 0;
  for (const [place, candidate] of sorted.entries()) {
    let shared = 0;
    const limitShared = Math.min(previous.length, candidate.length, valid);
    while (shared < limitShared && previous.charCodeAt(shared) === candidate.charCodeAt(shared)) shared += 1;
    // What the words share already leads too far, or the word is too long: the rows that are there stay good for the next.
    if (Math.abs(candidate.length - word.length) > most) {
      valid = shared;
      previous = candidate;
      continue;
    }
    valid = fillRows(rows, { word, candidate, from: shared, most });
    previous = candidate;
    if (valid < candidate.length) continue;
    const edits = rows[candidate.length]?.[word.length] ?? 255;
    if (edits <= most) found.push({ word: candidate, place, edits });
  }
  return found.toSorted((a, b) => a.edits - b.edits).slice(0, limit);
}

interface Filling {
  readonly word: string;
  readonly candidate: string;
  readonly from: number;
  readonly most: number;
}

/**
 * Fills the rows behind `from`, of each only the cells that can still be near enough; returns how many are good. Stops where every way is
 * longer than allowed.
 */
function fillRows(rows: readonly Uint8Array[], { word, candidate, from, most }: Filling): number {
  for (let i = from + 1; i <= candidate.length; i += 1) {
    const [row, above, twice] = [rows[i] as Uint8Array, rows[i - 1] as Uint8Array, rows[i - 2]];
    const letter = candidate.charCodeAt(i - 1);
    const before = candidate.charCodeAt(i - 2);
    const first = Math.max(1, i - most);
    const last = Math.min(word.length, i + most);
    // Outside the band stands what is certainly too far.
    row[first - 1] = first === 1 ? i : FAR;
    let least = row[first - 1] ?? FAR;
    for (let j = first; j <= last; j += 1) {
      const other = word.charCodeAt(j - 1);
      let cost = (above[j - 1] ?? FAR) + (letter === other ? 0 : 1);
      if (j < i + most) cost = Math.min(cost, (above[j] ?? FAR) + 1);
      cost = Math.min(cost, (row[j - 1] ?? FAR) + 1);
      if (twice && j > 1 && letter === word.charCodeAt(j - 2) && other === before && letter !== other) {
        cost = Math.min(cost, (twice[j - 2] ?? FAR) + 1);
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return i - 1;
  }
  return candidate.length;
}

const FAR = 100;
