import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { SearchClient } from '../platform/search-client.ts';
import { Icon } from '../ui/Icon.tsx';
import { Logo } from '../ui/Logo.tsx';
import { Popover } from '../ui/Popover.tsx';
import { DestinationLink } from './DestinationLink.tsx';
import { listDestinations } from './destinations.ts';
import type { Whereabouts } from './destinations.ts';
import { OfflineChip, SearchBox } from './late-parts.ts';
import styles from './Masthead.module.css';
import { Menu } from './Menu.tsx';

export interface MastheadProps extends Whereabouts {
  readonly search: SearchClient;
}

/** Name, main pages, search and menu. On phones the main pages and the search stand in the bar at the foot. */
export function Masthead({ search, here, articles }: MastheadProps) {
  return (
    <header className={styles.root}>
      <div className={styles.row}>
        <Link
          className={styles.wordmark}
          to={formatAddress({ kind: 'home', story: [] })}
          aria-current={here === 'home' ? 'page' : undefined}
        >
          <Logo />
          Story Atlas
        </Link>
        <nav className={styles.main} aria-label="Main">
          {listDestinations(articles)
            .filter(({ isMain }) => isMain)
            .map((destination) => (
              <DestinationLink key={destination.name} className={styles.item} destination={destination} here={here}>
                {destination.name}
              </DestinationLink>
            ))}
        </nav>
        <OfflineChip />
        {here !== 'search' && (
          <div className={styles.search}>
            <SearchBox search={search} />
          </div>
        )}
        <div className={styles.menu}>
          <Popover look="bar" name="Menu" label={<Icon name="menu" />}>
            <Menu here={here} articles={articles} />
          </Popover>
        </div>
      </div>
    </header>
  );
}
