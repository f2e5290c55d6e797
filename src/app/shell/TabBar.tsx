import { Icon } from '../ui/Icon.tsx';
import { Popover } from '../ui/Popover.tsx';
import { DestinationLink } from './DestinationLink.tsx';
import { listDestinations } from './destinations.ts';
import type { Whereabouts } from './destinations.ts';
import { Menu } from './Menu.tsx';
import styles from './TabBar.module.css';

/** The bar at the foot of phones. It gives way to a page's own bar, which says so with `data-reading-bar`: there are never two. */
export function TabBar({ here, articles }: Whereabouts) {
  return (
    <div className={styles.frame}>
      <nav className={styles.bar} aria-label="Main, at the foot">
        {listDestinations(articles).map(
          (destination) =>
            destination.bar && (
              <DestinationLink key={destination.name} className={styles.item} destination={destination} here={here}>
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
            <Menu here={here} articles={articles} />
          </Popover>
        </div>
      </nav>
    </div>
  );
}
