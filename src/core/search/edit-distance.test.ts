import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedEdits, findNearWords, listWords } from './edit-distance.ts';

/** The plain definition: optimal string alignment, the whole table. */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, at(i - 2, j - 2) + 1);
      (table[i] as number[])[j] = cost;
    }
  }
  return at(a.length, b.length);
}

describe('findNearWords', () => {
  const word = fc.stringMatching(/^[abc]{1,7}$/);
  it('finds exactly the words that the definition finds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 30 }), word, fc.constantFrom(1, 2), (list, wanted, most) => {
        const found = findNearWords(listWords(list.toSorted()), wanted, most, 100);
        const expected = list.filter((one) => distance(one, wanted) <= most);
        expect(found.map((one) => one.word).toSorted()).toEqual(expected.toSorted());
        for (const one of found) expect(one.edits).toBe(distance(one.word, wanted));
      }),
    );
  });

  it.each([
    [3, 0],
    [4, 1],
    [7, 1],
    [8, 2],
  ])('a word of %i letters may have %i edits', (length, edits) => expect(allowedEdits(length)).toBe(edits));
});
