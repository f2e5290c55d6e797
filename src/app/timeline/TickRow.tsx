import { Fragment } from 'react';
import type { Tick } from '../../core/timeline/lay-ticks.ts';
import { placeBox, toRem } from './place-box.ts';
import styles from './TickRow.module.css';

export interface TickRowProps {
  readonly ticks: readonly Tick[];
  /** Where the axis begins, in pixels from the top of the plate; labels have their own places. */
  readonly top: number;
}

const HEIGHT = 40;

/** A linear axis with its dates, as a band of ink and paper. */
export function TickRow({ ticks, top }: TickRowProps) {
  return (
    <div className={styles.root} aria-hidden="true">
      <Neatline ticks={ticks} top={top + HEIGHT} />
      {ticks.map(({ x, label, above }) => (
        <Fragment key={x}>
          {label.lines.length > 0 && (
            <span className={styles.label} style={{ left: toRem(label.x), top: toRem(label.y) }}>
              {label.lines.join(' ')}
            </span>
          )}
          {above && (
            <span className={styles.above} style={{ left: toRem(above.x), top: toRem(above.y) }}>
              {above.lines.join(' ')}
            </span>
          )}
        </Fragment>
      ))}
    </div>
  );
}

/** One drawing, however many blocks: each filter makes an axis of its own. */
function Neatline({ ticks, top }: TickRowProps) {
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (!first || !last) return null;
  const width = last.x + last.width - first.x;
  const ink = ticks.flatMap(({ x, width: wide, isInk }) => (isInk ? [`M${x - first.x} 0h${wide}v8h${-wide}z`] : []));
  return (
    <svg
      className={styles.blocks}
      style={placeBox({ x: first.x, y: top, width, height: 8 })}
      viewBox={`0 0 ${width} 8`}
      preserveAspectRatio="none"
    >
      <path d={ink.join('')} />
    </svg>
  );
}
