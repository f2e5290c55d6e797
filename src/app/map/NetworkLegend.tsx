import { KIND_WORDS } from '../../core/chronicle/tell-link.ts';
import { LINK_KINDS } from '../../core/graph/network.ts';
import { countOf } from '../../core/text/count-of.ts';
import styles from './NetworkLegend.module.css';
import plate from './NetworkPlate.module.css';

export interface NetworkLegendProps {
  /** Links that there is no room for. */
  readonly left: number;
}

/** What the lines mean, and what places do not. */
export function NetworkLegend({ left }: NetworkLegendProps) {
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
      {left > 0 && (
        <p>
          {countOf(left, 'link')} between these names not drawn: fewer sentences state them. A name shows all of its
          own.
        </p>
      )}
      <p>Arrow keys move, Enter opens, Esc goes back. Positions are fixed and say nothing about closeness.</p>
    </div>
  );
}
