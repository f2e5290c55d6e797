import { NAME_TYPES } from '../address/search-view.ts';
import type { NameTypeWord } from '../address/search-view.ts';
import type { NamesView } from '../address/names-view.ts';
import { TYPE_WORDS } from '../search/sentence-facts.ts';
import { compareText } from '../text/compare-text.ts';
import { foldText } from '../text/fold.ts';
import type { NameRow } from './name-file.ts';

/** The names that begin with one letter, in order of the alphabet. */
export interface NameGroup {
  /** A capital without marks; `#` for figures and signs. */
  readonly letter: string;
  readonly rows: readonly NameRow[];
}

/** The names that a view lets through, A to Z; other scripts follow. Each word that is typed must begin a word of the label. */
export function filterNames(rows: readonly NameRow[], view: NamesView): readonly NameRow[] {
  const typed = wordsOf(view.q ?? '');
  return rows
    .filter(
      (row) =>
        (view.type === undefined || view.type.includes(TYPE_WORDS[row.type])) &&
        (view.story === undefined || row.stories.some(([story]) => view.story?.includes(story))) &&
        (typed.length === 0 || begins(wordsOf(row.label), typed)),
    )
    .map((row) => ({ row, key: wordsOf(row.label).join(' ') }))
    .toSorted((a, b) => compareText(a.key, b.key) || compareText(a.row.id, b.row.id))
    .map(({ row }) => row);
}

/** Names in order, by the letter that they begin with; figures and signs come first. */
export function groupByLetter(rows: readonly NameRow[]): readonly NameGroup[] {
  const groups = new Map<string, NameRow[]>([['#', []]]);
  for (const row of rows) {
    const [first = ''] = wordsOf(row.label)[0] ?? '';
    const letter = /\p{L}/u.test(first) ? first.toUpperCase() : '#';
    const own = groups.get(letter);
    if (own) own.push(row);
    else groups.set(letter, [row]);
  }
  return [...groups].flatMap(([letter, own]) => (own.length === 0 ? [] : [{ letter, rows: own }]));
}

/** How many names each type has under the other limits of a view. */
export function countTypes(rows: readonly NameRow[], view: NamesView): Readonly<Record<NameTypeWord, number>> {
  const { type: _, ...others } = view;
  const found = filterNames(rows, others);
  const count = (type: NameTypeWord): number => found.filter((row) => TYPE_WORDS[row.type] === type).length;
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
