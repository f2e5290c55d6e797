import type { PlateIndex } from '../../../core/place/plate.ts';
import styles from './Locator.module.css';
import type { TitledPlate } from './PlacesView.tsx';

export interface LocatorProps {
  readonly world: PlateIndex['world'];
  readonly plates: readonly TitledPlate[];
}

/** The world in little: where the plates lie, and the places that they do not show. The lists have the same in words. */
export function Locator({ world: { land, width, height }, plates }: LocatorProps) {
  return (
    <svg
      className={styles.root}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label="Where the plates lie in the world"
    >
      <path className={styles.land} d={land} />
      {plates.map(({ story, outline, spots }) => (
        <g key={story ?? ''}>
          <path className={styles.frame} d={outline} />
          {spots.map(({ id, x, y }) => (
            <path key={id} className={styles.spot} d={`M${x - 3} ${y - 3}h6l-3 6z`} />
          ))}
        </g>
      ))}
    </svg>
  );
}
