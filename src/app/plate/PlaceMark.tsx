import type { LaidPlace } from './lay-places.ts';
import styles from './PlaceMark.module.css';

export interface PlaceMarkProps {
  readonly laid: LaidPlace;
  /** Id of the pattern that fills areas. */
  readonly hatch: string;
  readonly isSelected: boolean;
  /** Beside what a reader looks at. */
  readonly isQuiet: boolean;
}

const LINES = [14, 31] as const;

/** A town or spot as ▼, what is larger as a hatched ring, waters by their name alone; a ring around the one that is chosen. */
export function PlaceMark({ laid: { place, x, y, radius, label }, hatch, isSelected, isQuiet }: PlaceMarkProps) {
  const { precision } = place.geo;
  const isArea = precision === 'area' || precision === 'country';
  return (
    <g
      className={styles.root}
      data-selected={isSelected || undefined}
      data-quiet={isQuiet || undefined}
      data-precision={precision}
    >
      {isArea && <circle className={styles.area} cx={x} cy={y} r={radius} fill={`url(#${hatch})`} />}
      {!isArea && <circle className={styles.target} cx={x} cy={y} r="12" />}
      {!isArea && precision !== 'water' && <path className={styles.spot} d={`M${x - 6} ${y - 5}h12l-6 11z`} />}
      {isSelected && radius > 0 && <circle className={styles.ring} cx={x} cy={y} r={radius + 3} />}
      {!label && <title>{place.label}</title>}
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
    </g>
  );
}
