import { lazy, Suspense } from 'react';
import { Link, useLocation } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { parseAddress } from '../../core/address/parse-address.ts';
import type { SearchClient } from '../platform/search-client.ts';
import { Icon } from '../ui/Icon.tsx';
import { Logo } from '../ui/Logo.tsx';
import { Popover } from '../ui/Popover.tsx';
import { DestinationLink } from './DestinationLink.tsx';
import styles from './Masthead.module.css';
import { Menu } from './Menu.tsx';
import { useIsHydrated } from './use-is-hydrated.ts';
import { useDestinations } from './use-destinations.ts';

/** Nor for the news that everything is saved. */
const OfflineChip = lazy(async () => ({ default: (await import('./OfflineChip.tsx')).OfflineChip }));
/** No page waits for the field: it is dead without the app, and comes after it. Its place is kept. */
const SearchBox = lazy(async () => ({ default: (await import('./SearchBox.tsx')).SearchBox }));

export interface MastheadProps {
  readonly search: SearchClient;
}

/** Name, main pages, search and menu. On phones the main pages and the search stand in the bar at the foot. */
export function Masthead({ search }: MastheadProps) {
  const destinations = useDestinations();
  const { pathname } = useLocation();
  const { kind } = parseAddress(pathname).address;
  const isHydrated = useIsHydrated();
  const isHome = kind === 'home';
  return (
    <header className={styles.root}>
      <div className={styles.row}>
        <Link
          className={styles.wordmark}
          to={formatAddress({ kind: 'home', story: [] })}
          aria-current={isHome ? 'page' : undefined}
        >
          <Logo />
          Story Atlas
        </Link>
        <nav className={styles.main} aria-label="Main">
          {destinations
            .filter(({ isMain }) => isMain)
            .map((destination) => (
              <DestinationLink key={destination.name} className={styles.item} destination={destination}>
                {destination.name}
              </DestinationLink>
            ))}
        </nav>
        {isHydrated && (
          <Suspense>
            <OfflineChip />
          </Suspense>
        )}
        {kind !== 'search' && (
          <div className={styles.search}>
            {isHydrated && (
              <Suspense>
                <SearchBox search={search} />
              </Suspense>
            )}
          </div>
        )}
        <div className={styles.menu}>
          <Popover look="bar" name="Menu" label={<Icon name="menu" />}>
            <Menu />
          </Popover>
        </div>
      </div>
    </header>
  );
}
