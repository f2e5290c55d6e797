import type { Counts, SearchResult } from '../../core/search/result.ts';
import { countOf } from '../../core/text/count-of.ts';

/** How much was found, as one line: `6 passages in 2 articles · 1 name · 2 events`. */
export function tellCounts({ article, event, name, quote, passages, isExact }: Counts): string {
  const inArticles = isExact
    ? `${countOf(passages, 'passage')} in ${countOf(article, 'article')}`
    : countOf(article, 'article');
  const parts = [
    article > 0 ? inArticles : '',
    name > 0 ? countOf(name, 'name') : '',
    event > 0 ? countOf(event, 'event') : '',
    quote > 0 ? countOf(quote, 'quote') : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'Nothing found' : parts.join(' · ');
}

/** Whether anything was found. */
export function hasHits({ counts: { article, event, name, quote } }: SearchResult): boolean {
  return article + event + name + quote > 0;
}

/** Everything that was found, of all kinds. */
export function countAll({ article, event, name, quote }: Counts): number {
  return article + event + name + quote;
}

/** Everything that was found, as a phrase: `9 results`. */
export function tellAll(counts: Counts): string {
  return countOf(countAll(counts), 'result');
}
