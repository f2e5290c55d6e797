import { NAME_TYPES } from '../address/search-view.ts';
import type { NameTypeWord } from '../address/search-view.ts';
import type { NamesView } from '../address/names-view.ts';
import { TYPE_WORDS } from '../search/sentence-facts.ts';
import { compareText } from '../text/compare-text.ts';
import { foldText } from '../text/fold.ts';
import type { NameRow } from './name-file.ts';

/** The names of one type, by label. */
export interface NameGroup {
  readonly type: NameTypeWord;
  readonly rows: readonly NameRow[];
}

/** The names that a view lets through, by type and label. Each word that is typed must begin a word of the label. */
export function filterNames(rows: readonly NameRow[], view: NamesView): readonly NameGroup[] {
  const typed = wordsOf(view.q ?? '');
  const found = rows.filter(
    (row) =>
      (view.type === undefined || view.type.includes(TYPE_WORDS[row.type])) &&
      (view.story === undefined || row.stories.some(([story]) => view.story?.includes(story))) &&
      (typed.length === 0 || begins(wordsOf(row.label), typed)),
  );
  return NAME_TYPES.flatMap((type) => {
    const own = found.filter((row) => TYPE_WORDS[row.type] === type);
    return own.length === 0 ? [] : [{ type, rows: own.toSorted((a, b) => compareText(a.label, b.label)) }];
  });
}

/** How many names each type has under the other limits of a view. */
export function countTypes(rows: readonly NameRow[], view: NamesView): Readonly<Record<NameTypeWord, number>> {
  const { type: _, ...others } = view;
  const groups = filterNames(rows, others);
  const count = (type: NameTypeWord): number => groups.find((group) => group.type === type)?.rows.length ?? 0;
  return Object.fromEntries(NAME_TYPES.map((type) => [type, count(type)])) as Record<NameTypeWord, number>;
}

function wordsOf(text: string): readonly string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function begins(words: readonly string[], typed: readonly string[]): boolean {
  return typed.every((part) => words.some((word) => word.startsWith(part)));
}
