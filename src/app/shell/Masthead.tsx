import { Link, useLocation } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { parseAddress } from '../../core/address/parse-address.ts';
import type { SearchClient } from '../platform/search-client.ts';
import { Icon } from '../ui/Icon.tsx';
import { Logo } from '../ui/Logo.tsx';
import { Popover } from '../ui/Popover.tsx';
import { DestinationLink } from './DestinationLink.tsx';
import { OfflineChip, SearchBox } from './late-parts.ts';
import styles from './Masthead.module.css';
import { Menu } from './Menu.tsx';
import { useDestinations } from './use-destinations.ts';

export interface MastheadProps {
  readonly search: SearchClient;
}

/** Name, main pages, search and menu. On phones the main pages and the search stand in the bar at the foot. */
export function Masthead({ search }: MastheadProps) {
  const destinations = useDestinations();
  const { pathname } = useLocation();
  const { kind } = parseAddress(pathname).address;
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
        <OfflineChip />
        {kind !== 'search' && (
          <div className={styles.search}>
            <SearchBox search={search} />
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
