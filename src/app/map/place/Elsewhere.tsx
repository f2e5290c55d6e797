import { Link } from 'react-router';
import type { PlateIndex } from '../../../core/place/plate.ts';
import type { TitledPlate } from '../../plate/open-plates.ts';
import type { MapState } from '../use-map.ts';
import styles from './Elsewhere.module.css';
import { Locator } from './Locator.tsx';

export interface ElsewhereProps {
  readonly world: PlateIndex['world'];
  readonly plates: readonly TitledPlate[];
  readonly map: MapState;
}

/** More links than these are a list, and the lists have them. */
const MOST_LINKED = 12;

/** Where in the world the plates lie, and the places that they do not show. */
export function Elsewhere({ world, plates, map: { address, pathWith } }: ElsewhereProps) {
  const elsewhere = new Map(plates.flatMap((plate) => plate.elsewhere.map((place) => [place.id, place])));
  const shown = [...elsewhere.values()].toSorted((a, b) => b.mentions - a.mentions).slice(0, MOST_LINKED);
  return (
    <section className={styles.root} aria-labelledby="elsewhere">
      <h2 className={styles.title} id="elsewhere">
        Elsewhere in the reports
      </h2>
      <Locator world={world} plates={plates} />
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map(({ id, label }) => (
            <li key={id}>
              <Link
                className={styles.link}
                to={pathWith({ focus: id })}
                preventScrollReset
                aria-current={id === address.focus || undefined}
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
