import { useEffect, useRef } from 'react';
import { useLoaderData } from 'react-router';
import { announce } from '../state/announcement.ts';
import { MoreHits } from './MoreHits.tsx';
import { Limits } from './Limits.tsx';
import { GroupLinks, Results } from './Results.tsx';
import { SearchForm } from './SearchForm.tsx';
import { wholeQuery } from './search-loader.ts';
import type { SearchData } from './search-loader.ts';
import { SearchNews } from './SearchNews.tsx';
import styles from './SearchPage.module.css';
import { hasHits, tellAll, tellCounts } from './tell-counts.ts';
import { useResultKeys } from './use-result-keys.ts';

export { searchLoader } from './search-loader.ts';

export interface SearchPageProps {
  /** Readies the search before the first letter is typed. */
  readonly onWarm: () => void;
}

/** The field, what limits the search, and what was found in groups. */
export function SearchPage({ onWarm }: SearchPageProps) {
  const data: SearchData = useLoaderData();
  const { view, result, collection } = data;
  const root = useRef<HTMLDivElement>(null);
  useResultKeys(root);
  const query = wholeQuery(view);
  const counted = result && tellCounts(result.counts);
  useEffect(() => {
    if (counted !== undefined) announce(`${counted}.`);
  }, [counted, query]);
  const title = result ? `“${query.slice(0, 40)}”, ${tellAll(result.counts)} — Search` : 'Search';
  return (
    <div className={styles.root} ref={root}>
      <title>{`${title} — Story Atlas`}</title>
      <meta name="description" content="Find words, names, events and quotes in these reports." />
      <h1 className={styles.title} tabIndex={-1}>
        Search
      </h1>
      <SearchForm view={view} onWarm={onWarm} />
      <Limits view={view} stories={collection.stories} result={result} />
      {result && hasHits(result) && (
        <div className={styles.head}>
          <p>{counted}</p>
          <GroupLinks result={result} view={view} />
        </div>
      )}
      <SearchNews data={data} />
      {result && <Results result={result} view={view} />}
      {result && <MoreHits result={result} view={view} query={query} />}
    </div>
  );
}
