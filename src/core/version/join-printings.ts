import { findWords } from '../text/tokens.ts';
import { slice } from '../text/range.ts';
import { createWordFolder } from './fold-word.ts';

/** Words that an article prints, and what else must be equal for two printings to be one. */
export interface PrintedWords {
  readonly article: string;
  readonly words: string;
  /** Who says them and how, in any form. */
  readonly key: string;
}

/**
 * Puts together what several articles print in the same words, but for spelling and punctuation. Of one article, each stands by itself:
 * the second of two alike joins the second of the others. In order of the first.
 */
export function joinPrintings<T extends PrintedWords>(items: readonly T[]): readonly (readonly [T, ...T[]])[] {
  const fold = createWordFolder();
  const groups = new Map<string, [T, ...T[]]>();
  const used = new Map<string, number>();
  for (const item of items) {
    const words = findWords(item.words).map((word) => fold(slice(item.words, word)));
    const key = `${item.key} ${words.join(' ')}`;
    const own = `${item.article} ${key}`;
    const nth = used.get(own) ?? 0;
    used.set(own, nth + 1);
    const group = groups.get(`${key} ${nth}`);
    if (group) group.push(item);
    else groups.set(`${key} ${nth}`, [item]);
  }
  return [...groups.values()];
}
