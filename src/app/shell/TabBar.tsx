import { Icon } from '../ui/Icon.tsx';
import { Popover } from '../ui/Popover.tsx';
import { DestinationLink } from './DestinationLink.tsx';
import { Menu } from './Menu.tsx';
import styles from './TabBar.module.css';
import { useDestinations } from './use-destinations.ts';

/** The bar at the foot of phones. It gives way to a page's own bar, which says so with `data-reading-bar`: there are never two. */
export function TabBar() {
  const destinations = useDestinations();
  return (
    <div className={styles.frame}>
      <nav className={styles.bar} aria-label="Main, at the foot">
        {destinations.map(
          (destination) =>
            destination.bar && (
              <DestinationLink key={destination.name} className={styles.item} destination={destination}>
                <Icon name={destination.bar.icon} />
                {destination.bar.name}
              </DestinationLink>
            ),
        )}
        <div className={styles.more}>
          <Popover
            look="bar"
            side="above"
            label={
              <span className={styles.item}>
                <Icon name="more" />
                More
              </span>
            }
          >
            <Menu />
          </Popover>
        </div>
      </nav>
    </div>
  );
}
