import type { ComparedRow, ComparisonTotals, SideNames } from './comparison.ts';
import { capitalise, countInWords } from './tell-row.ts';
import { formatCount } from '../text/count-of.ts';

/** Counts what a comparison found. */
export function sumRows(rows: readonly ComparedRow[]): ComparisonTotals {
  const paragraphs = rows.filter(({ part }) => part === 'paragraph');
  const shared = paragraphs.filter(({ a, b }) => a.length > 0 && b.length > 0);
  const count = (kind: ComparedRow['kind']): number => paragraphs.filter((row) => row.kind === kind).length;
  const all = rows.flatMap(({ differences }) => differences);
  return {
    shared: shared.length,
    alike: shared.filter(({ isSameText }) => isSameText).length,
    onlyA: count('only-a'),
    onlyB: count('only-b'),
    spellings: all.filter(({ kind }) => kind === 'spelling').length,
    numbers: all.filter(({ kind }) => kind === 'number').length,
    attributions: all.filter(({ kind }) => kind === 'attribution').length,
    wordings: all.filter(({ kind }) => kind === 'wording').length,
    furniture: rows.filter(({ part, kind }) => part !== 'paragraph' && kind !== 'same').length,
  };
}

/** How long two texts are, in words. */
export interface ComparedLengths {
  readonly a: number;
  readonly b: number;
}

/** The totals as two sentences: which text is longer, with `titles` for names where they are given; then what is in both and what in one. */
export function tellTotals(
  totals: ComparisonTotals,
  names: SideNames,
  words: ComparedLengths,
  titles: SideNames = names,
): string {
  return `${tellLength(titles, words)} ${tellShared(totals, names)}`;
}

function tellLength(names: SideNames, { a, b }: ComparedLengths): string {
  if (a === b) return `Both have ${formatCount(a)} words.`;
  const longer = capitalise(a > b ? names.a : names.b);
  const more = Math.abs(a - b);
  return `${longer} runs ${formatCount(more)} ${more === 1 ? 'word' : 'words'} longer.`;
}

function tellShared({ shared, alike, onlyA, onlyB, spellings }: ComparisonTotals, names: SideNames): string {
  const isAre = (n: number): string => (n === 1 ? 'paragraph is' : 'paragraphs are');
  const same = spellings > 0 ? 'the same but for spelling' : 'the same';
  const both =
    shared === 0
      ? 'No paragraph is in both'
      : shared === alike
        ? `${countInWords(shared)} ${isAre(shared)} ${same}`
        : `${countInWords(shared)} ${isAre(shared)} in both, ${alike === 0 ? 'none' : countInWords(alike)} of them ${same}`;
  const only = [
    ...(onlyB > 0 ? [`${countInWords(onlyB)} ${onlyB === 1 ? 'appears' : 'appear'} only in ${names.b}`] : []),
    ...(onlyA > 0
      ? [`${countInWords(onlyA)}${onlyB > 0 ? '' : onlyA === 1 ? ' appears' : ' appear'} only in ${names.a}`]
      : []),
  ];
  return `${capitalise([both, only.join(', ')].filter(Boolean).join('; '))}.`;
}
