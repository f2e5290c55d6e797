import { useEffect, useRef } from 'react';
import { useRevalidator } from 'react-router';
import { LIST_PAGE_SIZE } from '../../core/atlas/published.ts';
import { formatCount } from '../../core/text/count-of.ts';
import { announce } from '../state/announcement.ts';
import { openNextPage } from '../state/opened-pages.ts';
import { Button } from '../ui/Button.tsx';
import styles from './MoreArticles.module.css';

export interface MoreArticlesProps {
  readonly shown: number;
  readonly total: number;
}

/** How much of the list is shown, and a button for more. Nothing loads because the reader scrolled. */
export function MoreArticles({ shown, total }: MoreArticlesProps) {
  const { state, revalidate } = useRevalidator();
  const before = useRef(shown);
  const count = `${formatCount(shown)} of ${formatCount(total)} articles shown.`;
  useEffect(() => {
    if (before.current !== shown) announce(count);
    before.current = shown;
  }, [shown, count]);
  if (shown >= total) return null;
  const open = (): void => {
    openNextPage();
    void revalidate();
  };
  return (
    <div className={styles.root}>
      <p>{count}</p>
      <Button onClick={open} aria-disabled={state === 'loading'}>
        Show the next {Math.min(LIST_PAGE_SIZE, total - shown)}
      </Button>
    </div>
  );
}
