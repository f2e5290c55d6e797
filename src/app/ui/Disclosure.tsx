import { useState } from 'react';
import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** Whether it is open to begin with. */
  readonly isOpen?: boolean;
  /** Whether what is in it is made only once it is opened. */
  readonly isLate?: boolean;
}

/** A line that opens in place. */
export function Disclosure({ summary, children, isOpen = false, isLate = false }: DisclosureProps) {
  const [isMade, setMade] = useState(!isLate);
  return (
    <details className={styles.root} open={isOpen} onToggle={() => setMade(true)}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.body}>{isMade && children}</div>
    </details>
  );
}
