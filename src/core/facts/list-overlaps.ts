import type { ArticleRow } from '../atlas/atlas.ts';
import type { FactTable } from './fact.ts';

/** Two reports of a story, and how many events and claims both have. */
export interface Overlap {
  readonly a: ArticleRow;
  readonly b: ArticleRow;
  readonly shared: number;
}

/** The pairs of reports that have something in common, those with most first; of equals in the order of the columns. */
export function listOverlaps({ articles, facts }: Pick<FactTable, 'articles' | 'facts'>): readonly Overlap[] {
  const places = new Map(articles.map(({ id }, place) => [id, place]));
  const counts = new Map<number, number>();
  for (const { tellings } of facts) {
    const told = [...new Set(tellings.flatMap(({ article }) => places.get(article) ?? []))].toSorted((x, y) => x - y);
    for (const [index, first] of told.entries()) {
      for (const second of told.slice(index + 1)) {
        const key = first * articles.length + second;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .toSorted(([x, more], [y, fewer]) => fewer - more || x - y)
    .flatMap(([key, shared]) => {
      const [a, b] = [articles[Math.floor(key / articles.length)], articles[key % articles.length]];
      return a && b ? [{ a, b, shared }] : [];
    });
}
