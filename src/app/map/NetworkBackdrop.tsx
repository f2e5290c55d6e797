import type { NetworkLayout } from '../../core/graph/network-layout.ts';
import styles from './NetworkBackdrop.module.css';

export interface NetworkBackdropProps {
  readonly layout: NetworkLayout;
}

const TITLE_LINE = 22;
const HEADING_LINE = 16;

/** Stories as grounds of their own, with their titles and what their columns hold. */
export function NetworkBackdrop({ layout: { height, bandHeight, panels, columns } }: NetworkBackdropProps) {
  return (
    <g aria-hidden="true">
      {panels.map(({ title, tint, x, width }) => (
        <g key={x} data-tint={tint}>
          <rect className={styles.ground} data-tint={tint} x={x} y={0} width={width} height={height} />
          <rect className={styles.band} data-tint={tint} x={x} y={0} width={width} height={bandHeight} />
          {x > 0 && <path className={styles.edge} d={`M${x} 0V${height}`} />}
          {title.map((line, index) => (
            <text key={line} className={styles.title} x={x + 12} y={23 + index * TITLE_LINE}>
              {line}
            </text>
          ))}
        </g>
      ))}
      {columns.map(({ heading, x }) =>
        heading.map((line, index) => (
          <text key={`${x} ${line}`} className={styles.heading} x={x} y={bandHeight + 18 + index * HEADING_LINE}>
            {line}
          </text>
        )),
      )}
    </g>
  );
}
