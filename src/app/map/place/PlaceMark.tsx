import { Link } from 'react-router';
import { tellPosition } from '../../../core/dossier/tell-position.ts';
import type { PlacedLabel } from '../../../core/place/lay-labels.ts';
import type { PlatePlace } from '../../../core/place/plate.ts';
import { countOf } from '../../../core/timeline/count-of.ts';
import styles from './PlaceMark.module.css';

export interface PlaceMarkProps {
  readonly place: PlatePlace;
  /** Its middle, in pixels, and half its width. */
  readonly mark: { readonly x: number; readonly y: number; readonly radius: number };
  /** Absent where there is no room. */
  readonly label: PlacedLabel | undefined;
  /** Id of the pattern that fills areas. */
  readonly hatch: string;
  readonly to: string;
  readonly isSelected: boolean;
}

/** Whether a place is larger than a spot, so that a point would be more exact than the text. */
export function isArea({ geo }: Pick<PlatePlace, 'geo'>): boolean {
  return geo.precision === 'area' || geo.precision === 'country';
}

const LINES = [14, 31] as const;

/** A town or spot as ▼, what is larger as a hatched ring; a ring around the one that is chosen. */
export function PlaceMark({ place, mark: { x, y, radius }, label, hatch, to, isSelected }: PlaceMarkProps) {
  const told = place.events > 0 ? `${countOf(place.events, 'event')}, ${place.when}` : 'no event there';
  const stop = place.stop === undefined ? '' : ` Stop ${place.stop}.`;
  return (
    <Link
      className={styles.root}
      to={to}
      preventScrollReset
      data-selected={isSelected || undefined}
      aria-current={isSelected || undefined}
      aria-label={`${place.label}, ${countOf(place.mentions, 'mention')}, ${told}.${stop} ${tellPosition(place.geo)}`}
    >
      {isArea(place) ? (
        <circle className={styles.area} cx={x} cy={y} r={radius} fill={`url(#${hatch})`} />
      ) : (
        <>
          <circle className={styles.target} cx={x} cy={y} r="12" />
          <path className={styles.spot} d={`M${x - 6} ${y - 5}h12l-6 11z`} />
        </>
      )}
      {isSelected && <circle className={styles.ring} cx={x} cy={y} r={radius + 3} />}
      {label && (
        <text className={styles.label}>
          {label.lines.map((line, index) => (
            <tspan
              key={line}
              className={index > 0 ? styles.note : undefined}
              x={label.x}
              y={label.y + (LINES[index] ?? 0)}
            >
              {line}
            </tspan>
          ))}
        </text>
      )}
    </Link>
  );
}
