import type { PlateIndex } from '../../../core/place/plate.ts';
import type { TitledPlate } from '../../plate/open-plates.ts';
import styles from './Locator.module.css';

export interface LocatorProps {
  readonly world: PlateIndex['world'];
  readonly plates: readonly TitledPlate[];
}

/** The world in little: where the plates lie, and the places that they do not show. The lists have the same in words. */
export function Locator({ world: { globe, graticule, land, width, height }, plates }: LocatorProps) {
  return (
    <svg
      className={styles.root}
      viewBox={`-1 -1 ${width + 2} ${height + 2}`}
      role="img"
      aria-label="Where the plates lie in the world"
    >
      <path className={styles.globe} d={globe} />
      <path className={styles.graticule} d={graticule} />
      <path className={styles.land} d={land} />
      <path className={styles.rim} d={globe} />
      {plates.map(({ story, outline, spots, elsewhere }) => (
        <g key={story ?? ''}>
          {spots
            .filter(({ id }) => elsewhere.some((place) => place.id === id))
            .map(({ id, x, y }) => (
              <path key={id} className={styles.spot} d={`M${x - 4} ${y - 3}h8l-4 7z`} />
            ))}
          <path className={styles.frame} d={outline} />
        </g>
      ))}
    </svg>
  );
}
