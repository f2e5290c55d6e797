import { Disclosure } from '../ui/Disclosure.tsx';
import { sparePart } from '../ui/spare-part.tsx';
import { DestinationLink } from './DestinationLink.tsx';
import { listDestinations } from './destinations.ts';
import type { Whereabouts } from './destinations.ts';
import styles from './Menu.module.css';
import { useIsHydrated } from '../ui/use-is-hydrated.ts';

const ReadingChoices = sparePart(async () => (await import('../ui/ReadingChoices.tsx')).ReadingChoices);

/** Every page, help last; then how pages look, which can only be changed once the app runs. */
export function Menu({ here, articles }: Whereabouts) {
  const isHydrated = useIsHydrated();
  return (
    <>
      <nav aria-label="All pages">
        <ul className={styles.list}>
          {listDestinations(articles).map((destination) => (
            <li key={destination.name}>
              <DestinationLink className={styles.link} destination={destination} here={here}>
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
