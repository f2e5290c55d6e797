import { decodePart } from '../../core/address/query-string.ts';
import type { ArticleRow } from '../../core/atlas/atlas.ts';
import { foldText } from '../../core/text/fold.ts';

/** The rows whose id and title have most words of a path, best first. Rows that share none are left out. */
export function findNearestTitles(path: string, rows: readonly ArticleRow[], most: number): readonly ArticleRow[] {
  const wanted = wordsOf(decodePart(path));
  return rows
    .map((row) => ({ row, score: [...wordsOf(`${row.id} ${row.title}`)].filter((word) => wanted.has(word)).length }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.row.id.localeCompare(b.row.id, 'en'))
    .slice(0, most)
    .map(({ row }) => row);
}

/** Words that say what an article is about; `articles` stands in every path, days and months in every id. */
function wordsOf(text: string): Set<string> {
  const words = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 2 && word !== 'articles'));
}
