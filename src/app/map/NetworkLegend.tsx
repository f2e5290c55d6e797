import { KIND_WORDS } from '../../core/chronicle/tell-link.ts';
import { LINK_KINDS } from '../../core/graph/network.ts';
import styles from './NetworkLegend.module.css';
import plate from './NetworkPlate.module.css';

/** What the lines mean, and what places do not. */
export function NetworkLegend() {
  return (
    <div className={styles.root}>
      <ul className={styles.list} aria-label="What the lines mean">
        {LINK_KINDS.map((kind) => (
          <li key={kind} className={styles.item}>
            <svg width="36" height="12" viewBox="0 0 36 12" aria-hidden="true">
              <g className={plate.tie} data-kind={kind} data-state="legend">
                <path d="M0 6H36" />
                {kind === 'expected' && <path className={plate.arrow} d="M28 1L36 6L28 11z" />}
              </g>
            </svg>
            {KIND_WORDS[kind]}
          </li>
        ))}
      </ul>
      <p>Arrow keys move, Enter opens, Esc goes back. Positions are fixed and say nothing about closeness.</p>
    </div>
  );
}
