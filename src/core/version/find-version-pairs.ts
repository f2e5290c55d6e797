import { slice } from '../text/range.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { findWords } from '../text/tokens.ts';
import { findNearPairs, type NearPair } from './find-near-pairs.ts';
import { createWordFolder } from './fold-word.ts';

/** The pairs of plain texts of which one is a copy of the other, edited or cut, with how much they share. See `findNearPairs`. */
export function findVersionPairs(texts: readonly string[]): readonly NearPair[] {
  const fold = createWordFolder();
  return findNearPairs(
    texts.map((text) =>
      splitSentences(text).map((sentence) => {
        const cut = slice(text, sentence);
        return findWords(cut).map((word) => fold(slice(cut, word)));
      }),
    ),
  );
}
