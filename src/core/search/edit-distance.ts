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

/** Words in a list and, of each, how many letters it shares with the one before: what makes looking through them fast. */
export interface WordList {
  readonly words: readonly string[];
  readonly shared: Uint8Array;
}

/** Readies words for being looked through often. Any order is right; a sorted one is fast. */
export function listWords(words: readonly string[]): WordList {
  const shared = new Uint8Array(words.length);
  for (let at = 1; at < words.length; at += 1) shared[at] = countShared(words[at - 1] ?? '', words[at] ?? '');
  return { words, shared };
}

function countShared(a: string, b: string): number {
  const most = Math.min(a.length, b.length, 255);
  let count = 0;
  while (count < most && letterAt(a, count) === letterAt(b, count)) count += 1;
  return count;
}

/** Letters as they are compared. Keys are in American spelling, which a mistyped word escapes: `s`, `z` and `c` are not told apart. */
function letterAt(word: string, at: number): number {
  const letter = word.charCodeAt(at);
  return letter === LETTER_Z || letter === LETTER_C ? LETTER_S : letter;
}

const [LETTER_S, LETTER_Z, LETTER_C] = [115, 122, 99];

/**
 * The words of a list that are at most `most` edits away, the word itself with none: letters added, left out, replaced, or two neighbours
 * swapped. Words that begin alike and stand together share their rows of the table, and one beginning that leads too far rules out all words
 * that have it. At most `limit` words, the nearest first, then in order of the list. Source of the method: optimal string alignment
 * (restricted Damerau–Levenshtein) over a sorted list.
 */
export function findNearWords({ words, shared }: WordList, word: string, most: number, limit = 24): readonly Near[] {
  if (most < 1) return [];
  const found: Near[] = [];
  const width = word.length + 1;
  const rows = Array.from({ length: word.length + most + 2 }, () => new Uint8Array(width));
  for (let at = 0; at < width; at += 1) (rows[0] as Uint8Array)[at] = Math.min(at, FAR);
  // Rows up to here hold for the word before; from `dead` letters on every word that begins so is too far.
  let valid = 0;
  let dead = Number.POSITIVE_INFINITY;
  for (let place = 0; place < words.length; place += 1) {
    const same = shared[place] as number;
    if (same >= dead) continue;
    valid = Math.min(valid, same);
    dead = Number.POSITIVE_INFINITY;
    const candidate = words[place] as string;
    // Too long or too short: the rows that are there stay good for the next.
    if (Math.abs(candidate.length - word.length) > most) continue;
    const filled = fillRows(rows, { word, candidate, from: valid, most });
    valid = filled;
    if (filled < candidate.length) {
      dead = filled + 1;
      continue;
    }
    const edits = rows[candidate.length]?.[word.length] ?? FAR;
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
    const row = rows[i] as Uint8Array;
    const above = rows[i - 1] as Uint8Array;
    const twice = rows[i - 2];
    const letter = letterAt(candidate, i - 1);
    const before = letterAt(candidate, i - 2);
    const first = Math.max(1, i - most);
    const last = Math.min(word.length, i + most);
    // Outside the band stands what is certainly too far.
    row[first - 1] = first === 1 ? i : FAR;
    let least = row[first - 1] ?? FAR;
    for (let j = first; j <= last; j += 1) {
      const other = letterAt(word, j - 1);
      let cost = (above[j - 1] ?? FAR) + (letter === other ? 0 : 1);
      if (j < i + most) cost = Math.min(cost, (above[j] ?? FAR) + 1);
      cost = Math.min(cost, (row[j - 1] ?? FAR) + 1);
      if (twice && j > 1 && letter === letterAt(word, j - 2) && other === before && letter !== other) {
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
