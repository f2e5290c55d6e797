/** Groups of words that are used alike, found in much text. Look-up only; how they were made is the training recipe's matter. */
export interface WordClusters {
  /** The numbers of the word's coarse group, fine group and kind group, counted from 1; none when no spelling is known. */
  readonly find: (...spellings: readonly string[]) => readonly number[];
}

/** Words in order, and the number of every word's groups. */
export interface ClusterTable {
  readonly words: readonly string[];
  readonly fine: Uint16Array;
  readonly kinds: Uint16Array;
  /** For every fine group the coarse group it is in. */
  readonly coarse: Uint16Array;
}

const NONE: readonly number[] = [];

/** Makes the table searchable. The first spelling that is known answers. */
export function openWordClusters({ words, fine, kinds, coarse }: ClusterTable): WordClusters {
  const places = new Map(words.map((word, place) => [word, place]));
  return {
    find: (...spellings) => {
      for (const spelling of spellings) {
        const place = places.get(spelling);
        if (place === undefined) continue;
        const group = fine[place] ?? 0;
        return [(coarse[group] ?? 0) + 1, group + 1, (kinds[place] ?? 0) + 1];
      }
      return NONE;
    },
  };
}
