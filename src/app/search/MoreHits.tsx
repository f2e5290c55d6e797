import { useRevalidator } from 'react-router';
import type { SearchView } from '../../core/address/search-view.ts';
import type { SearchResult } from '../../core/search/result.ts';
import { Button } from '../ui/Button.tsx';
import { openMoreHits } from './opened-hits.ts';
import { PAGE_SIZE } from './search-loader.ts';
import styles from './SearchPage.module.css';

export interface MoreHitsProps {
  readonly result: SearchResult;
  readonly view: SearchView;
  readonly query: string;
}

/** A button for the next hits. Nothing loads because the reader scrolled. */
export function MoreHits({ result, view, query }: MoreHitsProps) {
  const { state, revalidate } = useRevalidator();
  const { counts, articles, events, names, quotes } = result;
  const printings = articles.reduce((sum, { versions }) => sum + 1 + versions.length, 0);
  const groups = {
    articles: [counts.article, printings],
    events: [counts.event, events.length],
    names: [counts.name, names.length],
    quotes: [counts.quote, quotes.length],
  } as const;
  const [count, shown] = groups[view.in ?? 'articles'];
  if (shown === 0 || shown >= count) return null;
  const open = (): void => {
    openMoreHits(query);
    void revalidate();
  };
  return (
    <p className={styles.more}>
      <Button onClick={open} aria-disabled={state === 'loading'}>
        Show the next {Math.min(PAGE_SIZE, count - shown)}
      </Button>
    </p>
  );
}
