import { useEffect, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { ArticleRow } from '../../core/atlas/atlas.ts';
import type { AtlasClient } from '../platform/atlas-client.ts';
import styles from './PlainPage.module.css';

export interface NotFoundProps {
  readonly atlas: AtlasClient;
}

/** The list is not read beyond this many pages for the sake of a suggestion. */
const MOST_PAGES = 5;

/** For an address that names no page, or an article that this collection does not have. */
export function NotFound({ atlas }: NotFoundProps) {
  const { pathname } = useLocation();
  const nearest = useNearest(atlas, pathname);
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
            {nearest.map(({ id, title, version }) => (
              <li key={id}>
                <Link to={formatAddress({ kind: 'article', article: id })}>
                  {title}
                  {version && ` (version ${version.letter.toUpperCase()})`}
                </Link>
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

function useNearest(atlas: AtlasClient, pathname: string): readonly ArticleRow[] {
  const [nearest, setNearest] = useState<readonly ArticleRow[]>([]);
  useEffect(() => {
    let isLeft = false;
    const load = async (): Promise<void> => {
      const [{ findNearestTitles }, { pages }] = await Promise.all([import('./nearest-titles.ts'), atlas.manifest()]);
      const rows = await Promise.all(pages.slice(0, MOST_PAGES).map((_, page) => atlas.listPage(page)));
      if (!isLeft) setNearest(findNearestTitles(pathname, rows.flat(), 3));
    };
    // Without the list there is no suggestion; the page says what it has to say all the same.
    load().catch(() => undefined);
    return () => {
      isLeft = true;
    };
  }, [atlas, pathname]);
  return nearest;
}
