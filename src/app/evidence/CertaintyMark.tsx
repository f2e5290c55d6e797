import type { Certainty } from '../../core/timeline/placed-event.ts';
import styles from './CertaintyMark.module.css';

export interface CertaintyMarkProps {
  readonly certainty: Certainty;
}

/** The mark of an event, drawn on a square of 14. Words beside it say the same. */
export function CertaintyMark({ certainty }: CertaintyMarkProps) {
  return (
    <svg
      className={styles.root}
      data-certainty={certainty}
      viewBox="0 0 14 14"
      width="14"
      height="14"
      aria-hidden="true"
    >
      <MarkShape certainty={certainty} />
    </svg>
  );
}

/** ● given, ◐ worked out, ◌ unclear, ▷ expected, ▬ some time within. */
function MarkShape({ certainty }: CertaintyMarkProps) {
  switch (certainty) {
    case 'given':
      return <circle className={styles.full} cx="7" cy="7" r="5.6" />;
    case 'derived':
      return (
        <>
          <circle className={styles.line} cx="7" cy="7" r="5" />
          <path className={styles.full} d="M7 2a5 5 0 0 0 0 10z" />
        </>
      );
    case 'unclear':
      return <circle className={styles.dashed} cx="7" cy="7" r="4.9" />;
    case 'expected':
      return <path className={styles.line} d="M2.6 2.2L11.8 7L2.6 11.8z" />;
    case 'span':
      return <path className={styles.full} d="M0.5 4.5h13v5h-13z" />;
  }
}
