import { DESTINATIONS } from './destinations.ts';
import { DestinationLink } from './DestinationLink.tsx';
import styles from './Menu.module.css';

/** Every page, help last. */
export function Menu() {
  return (
    <nav aria-label="All pages">
      <ul className={styles.list}>
        {DESTINATIONS.map((destination) => (
          <li key={destination.name}>
            <DestinationLink className={styles.link} destination={destination}>
              {destination.name}
            </DestinationLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
