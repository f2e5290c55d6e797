import { drawPath } from '../../core/graph/draw-path.ts';
import type { PlacedTie, Point } from '../../core/graph/network-layout.ts';
import { NAME_SHAPES } from '../evidence/NameShape.tsx';
import styles from './NetworkPicture.module.css';
import shape from './NetworkShape.module.css';
import type { NetworkPlateProps } from './NetworkPlate.tsx';
import { shownStories } from './shown-stories.ts';
import { summariseNetwork } from './summarise-network.ts';
import { tieState } from './tie-state.ts';

/** Shapes are drawn on a square of 10; here they must be seen at a third of the size. */
const SCALE = 2.6;

/** The network at a glance: grounds, shapes and lines. The list below it says all of it. */
export function NetworkPicture({ map, layout: { width, height, panels, names, ties }, centre }: NetworkPlateProps) {
  const shapes = new Map(names.map((one) => [one.name.id, one]));
  // Without labels a line begins at its shape.
  const fromShape = ({ from, points, arc }: PlacedTie): readonly Point[] => {
    const placed = shapes.get(from);
    return placed && arc === undefined ? [{ x: placed.x, y: placed.y }, ...points.slice(1)] : points;
  };
  return (
    <figure className={styles.root}>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={summariseNetwork(map.network, shownStories(map), map.data.network.cutFrom)}
      >
        {panels.map(({ tint, x, width: own }) => (
          <rect key={x} className={styles.ground} data-tint={tint} x={x} y={0} width={own} height={height} />
        ))}
        {ties.map((placed) => (
          <path
            key={placed.tie.key}
            className={styles.tie}
            data-state={tieState(placed.tie, centre, map)}
            d={drawPath({ ...placed, points: fromShape(placed) })}
          />
        ))}
        {names.map(({ name, x, y }) => (
          <path
            key={name.id}
            className={`${shape.root} ${styles.shape}`}
            data-type={name.type}
            data-focus={name.id === centre || undefined}
            d={NAME_SHAPES[name.type]}
            transform={`translate(${x - 5 * SCALE} ${y - 5 * SCALE}) scale(${SCALE})`}
          />
        ))}
      </svg>
      <figcaption className={styles.caption}>
        {panels.map(({ title }) => title.join(' ')).join(' · ')}, from left to right.
        {map.focus && ' The number beside a link is how many sentences it rests on.'}
      </figcaption>
    </figure>
  );
}
