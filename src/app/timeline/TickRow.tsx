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
      {ticks.map((tick) => (
        <span
          key={tick.x}
          className={styles.block}
          data-ink={tick.isInk || undefined}
          style={placeBox({ x: tick.x, y: top + HEIGHT, width: tick.width, height: 8 })}
        />
      ))}
      {ticks.flatMap(({ x, label, above }) => [
        label.lines.length > 0 && (
          <span key={`${x} label`} className={styles.label} style={{ left: toRem(label.x), top: toRem(label.y) }}>
            {label.lines.join(' ')}
          </span>
        ),
        above && (
          <span key={`${x} above`} className={styles.above} style={{ left: toRem(above.x), top: toRem(above.y) }}>
            {above.lines.join(' ')}
          </span>
        ),
      ])}
    </div>
  );
}
