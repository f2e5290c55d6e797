import type { AtlasEvent } from '../../core/atlas/atlas.ts';
import type { Certainty } from '../../core/timeline/placed-event.ts';
import { CertaintyMark } from '../evidence/CertaintyMark.tsx';
import styles from './PlateLegend.module.css';

export interface PlateLegendProps {
  readonly events: readonly AtlasEvent[];
  /** Whether time is drawn in columns with folds. */
  readonly isFolded: boolean;
}

const MARKS: readonly (readonly [Certainty, string])[] = [
  ['given', 'date given'],
  ['derived', 'worked out from the text'],
  ['unclear', 'unclear, more than one reading'],
  ['expected', 'expected, not confirmed'],
  ['span', 'some time within'],
];

/** What the marks mean, and what the picture does not say. */
export function PlateLegend({ events, isFolded }: PlateLegendProps) {
  const hasTimes = events.some(({ when }) => when.precision === 'hour' || when.precision === 'minute');
  return (
    <div className={styles.root}>
      <ul className={styles.marks} aria-label="What the marks mean">
        {MARKS.map(([certainty, words]) => (
          <li key={certainty} className={styles.mark}>
            <CertaintyMark certainty={certainty} />
            {words}
          </li>
        ))}
        {isFolded && (
          <li className={styles.mark}>
            <svg className={styles.fold} viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
              <path d="M5 0l4 3.5l-4 3.5l4 3.5l-4 3.5" />
            </svg>
            folded: nothing reported
          </li>
        )}
      </ul>
      <p>
        {isFolded && 'Column width follows the number of events. '}
        {!hasTimes && 'No report gives clock times: within a day, order is order of telling.'}
      </p>
    </div>
  );
}
