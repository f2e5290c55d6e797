import { Link, useRevalidator } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { Button } from '../ui/Button.tsx';
import { NeedsScript } from '../ui/NeedsScript.tsx';
import { Notice } from '../ui/Notice.tsx';
import { chipsOf } from '../../core/search/chips.ts';
import { eraseRecentSearches, useRecentSearches } from '../state/recent-searches.ts';
import type { SearchData } from './search-loader.ts';
import { wholeQuery } from './search-loader.ts';
import { RetoldNotice } from '../evidence/RetoldNotice.tsx';
import styles from './SearchPage.module.css';
import { hasHits } from './tell-counts.ts';

export interface SearchNewsProps {
  readonly data: SearchData;
}

/** What stands between the field and the results: what was not taken as typed, what else could be meant, what can be done. */
export function SearchNews({ data: { view, result, failure, collection } }: SearchNewsProps) {
  const { state, revalidate } = useRevalidator();
  if (failure !== undefined) {
    return (
      <Notice tone="bad">
        {failure}{' '}
        <Button onClick={() => void revalidate()} aria-disabled={state === 'loading'}>
          Try again
        </Button>
      </Notice>
    );
  }
  if (!result) {
    return (
      <>
        <NeedsScript />
        <RecentSearches />
      </>
    );
  }
  const { didYouMean, problems } = result;
  const isEmpty = !hasHits(result);
  return (
    <>
      {collection.retold && !isEmpty && <RetoldNotice />}
      {problems.map((problem) => (
        <Notice key={problem}>{problem}</Notice>
      ))}
      {isEmpty && <p className={styles.empty}>Nothing for “{wholeQuery(view)}”.</p>}
      {didYouMean !== undefined && (
        <p className={styles.meant}>
          {isEmpty ? 'Did you mean ' : 'Not every word is in the reports. Words close to it are shown. Did you mean '}
          <Link to={formatAddress({ kind: 'search', ...view, q: didYouMean })}>{didYouMean}</Link>?
        </p>
      )}
      {isEmpty && <WaysOut view={view} />}
    </>
  );
}

/** Each limit that can be taken away. */
function WaysOut({ view }: Pick<SearchData, 'view'>) {
  const { in: group, ...rest } = view;
  const chips = chipsOf(view);
  if (chips.length === 0 && group === undefined) return null;
  return (
    <ul className={styles.ways}>
      {chips.map(({ text, without }) => (
        <li key={text}>
          <Link to={formatAddress({ kind: 'search', ...without })}>Search without {text}</Link>
        </li>
      ))}
      {group !== undefined && (
        <li>
          <Link to={formatAddress({ kind: 'search', ...rest })}>Search all groups</Link>
        </li>
      )}
    </ul>
  );
}

function RecentSearches() {
  const queries = useRecentSearches();
  if (queries.length === 0) {
    return <p className={styles.meant}>Type a name, a word or “exact words”. Every result opens its sentence.</p>;
  }
  return (
    <section className={styles.recent} aria-labelledby="recent-searches">
      <h2 id="recent-searches">Recent searches</h2>
      <ul className={styles.queries}>
        {queries.map((query) => (
          <li key={query}>
            <Link to={formatAddress({ kind: 'search', q: query })}>{query}</Link>
          </li>
        ))}
      </ul>
      <p className={styles.kept}>
        Kept on this device only. <Button onClick={eraseRecentSearches}>Erase them</Button>
      </p>
    </section>
  );
}
