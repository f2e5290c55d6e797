import { Link, useLocation } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { parseAddress } from '../../core/address/parse-address.ts';
import { Icon } from '../ui/Icon.tsx';
import { Logo } from '../ui/Logo.tsx';
import { Popover } from '../ui/Popover.tsx';
import { DESTINATIONS } from './destinations.ts';
import { DestinationLink } from './DestinationLink.tsx';
import styles from './Masthead.module.css';
import { Menu } from './Menu.tsx';

/** Name, main pages and menu. On phones the main pages stand in the bar at the foot. */
export function Masthead() {
  const { pathname } = useLocation();
  const isHome = parseAddress(pathname).address.kind === 'home';
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
          {DESTINATIONS.filter(({ isMain }) => isMain).map((destination) => (
            <DestinationLink key={destination.name} className={styles.item} destination={destination}>
              {destination.name}
            </DestinationLink>
          ))}
        </nav>
        <div className={styles.menu}>
          <Popover look="bar" name="Menu" label={<Icon name="menu" />}>
            <Menu />
          </Popover>
        </div>
      </div>
    </header>
  );
}
