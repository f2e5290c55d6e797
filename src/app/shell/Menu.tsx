import { Disclosure } from '../ui/Disclosure.tsx';
import { sparePart } from '../ui/spare-part.tsx';
import { DestinationLink } from './DestinationLink.tsx';
import styles from './Menu.module.css';
import { useIsHydrated } from '../ui/use-is-hydrated.ts';
import { useDestinations } from './use-destinations.ts';

const ReadingChoices = sparePart(async () => (await import('../ui/ReadingChoices.tsx')).ReadingChoices);

/** Every page, help last; then how pages look, which can only be changed once the app runs. */
export function Menu() {
  const destinations = useDestinations();
  const isHydrated = useIsHydrated();
  return (
    <>
      <nav aria-label="All pages">
        <ul className={styles.list}>
          {destinations.map((destination) => (
            <li key={destination.name}>
              <DestinationLink className={styles.link} destination={destination}>
                {destination.name}
              </DestinationLink>
            </li>
          ))}
        </ul>
      </nav>
      {isHydrated && (
        <div className={styles.settings}>
          <Disclosure summary="Text and appearance" isLate>
            <ReadingChoices />
          </Disclosure>
        </div>
      )}
    </>
  );
}
