import { useEffect, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { SearchClient } from '../platform/search-client.ts';
import styles from './PlainPage.module.css';
import type { Suggestion } from './suggest.ts';

export interface NotFoundProps {
  readonly search: SearchClient;
}

/** For an address that names no page, or something that this collection does not have. */
export function NotFound({ search }: NotFoundProps) {
  const { pathname } = useLocation();
  const nearest = useNearest(search, pathname);
  return (
    <div className={styles.root}>
      <title>No page here — Story Atlas</title>
      <meta name="robots" content="noindex" />
      <h1 className={styles.title} tabIndex={-1}>
        No page here
      </h1>
      <p className={styles.text}>The address may be mistyped or from another collection.</p>
      {nearest.length > 0 && (
        <>
          <h2 className={styles.subtitle}>Did you mean</h2>
          <ul className={styles.list}>
            {nearest.map(({ to, label, detail }) => (
              <li key={to}>
                <Link to={to}>{label}</Link>
                {detail !== '' && ` (${detail})`}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.text}>
        <Link to={formatAddress({ kind: 'articles', story: [] })}>All articles</Link>
      </p>
    </div>
  );
}

function useNearest(search: SearchClient, pathname: string): readonly Suggestion[] {
  const [nearest, setNearest] = useState<readonly Suggestion[]>([]);
  useEffect(() => {
    const leaving = new AbortController();
    const find = async (): Promise<void> => {
      const { findNearest } = await import('./find-nearest.ts');
      const found = await findNearest(search, pathname, leaving.signal);
      if (!leaving.signal.aborted) setNearest(found);
    };
    // Without an index there is no suggestion; the page says what it has to say all the same.
    find().catch(() => undefined);
    return () => leaving.abort();
  }, [search, pathname]);
  return nearest;
}
