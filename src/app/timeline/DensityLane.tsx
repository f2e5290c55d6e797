import { useState } from 'react';
import type { DensityLane as LaneLayout, DensityLayout } from '../../core/timeline/layout-density.ts';
import { countOf } from '../../core/text/count-of.ts';
import styles from './DensityLane.module.css';
import { placeBox } from './place-box.ts';

export interface DensityLaneProps {
  readonly lane: LaneLayout;
  readonly nameOf: DensityLayout['nameOf'];
  /** Opens the unit of time at this place in `bins`. */
  readonly onOpen: (bin: number) => void;
}

/** One story as bars, its peaks named; the same in words, and as a table that is made when it is asked for. */
export function DensityLane({ lane, nameOf, onOpen }: DensityLaneProps) {
  const [hasTable, setTable] = useState(false);
  const path = lane.bars
    .map(
      ({ x, y, width, height }) =>
        `M${x} ${y - lane.y}h${Math.max(1, width - 1)}v${height}h${-Math.max(1, width - 1)}z`,
    )
    .join('');
  return (
    <figure
      className={styles.root}
      data-tint={lane.tint}
      style={placeBox(lane)}
      aria-label={`${lane.title}: ${lane.summary}`}
    >
      <h2 className={styles.title}>{lane.title}</h2>
      <p className={styles.count}>{countOf(lane.count, 'event')}</p>
      <svg className={styles.bars} viewBox={`0 0 ${lane.width} ${lane.height}`} aria-hidden="true">
        <path className={styles.bar} d={path} />
        {lane.peaks.map(({ line }, place) => (
          <path key={place} className={styles.line} d={`M${line.x} ${line.y1 - lane.y}V${line.y2 - lane.y}`} />
        ))}
      </svg>
      {/* By place: another filter changes their words, and makes no new ones. */}
      {lane.peaks.map(({ bin, count, label }, place) => (
        <button
          key={place}
          type="button"
          className={styles.peak}
          style={placeBox({ ...label, y: label.y - lane.y })}
          aria-label={`${label.lines.join(' ')}, ${countOf(count, 'event')}: ${nameOf(bin)}`}
          onClick={() => onOpen(bin)}
        >
          {label.lines.join(' ')} <span className={styles.figure}>{count}</span>
        </button>
      ))}
      <details className={styles.table} onToggle={({ currentTarget }) => setTable(currentTarget.open)}>
        <summary aria-label={`Counts of ${lane.title} as a table`}>Table</summary>
        {hasTable && <CountTable lane={lane} nameOf={nameOf} />}
      </details>
    </figure>
  );
}

function CountTable({ lane, nameOf }: Pick<DensityLaneProps, 'lane' | 'nameOf'>) {
  return (
    <table className={styles.counts}>
      <caption>{lane.title}</caption>
      <thead>
        <tr>
          <th scope="col">Time</th>
          <th scope="col">Events</th>
        </tr>
      </thead>
      <tbody>
        {lane.bars.map(({ bin, count }) => (
          <tr key={bin}>
            <th scope="row">{nameOf(bin)}</th>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
