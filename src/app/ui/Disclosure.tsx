import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** Whether it is open to begin with. */
  readonly isOpen?: boolean;
}

/** A line that opens in place. */
export function Disclosure({ summary, children, isOpen = false }: DisclosureProps) {
  return (
    <details className={styles.root} open={isOpen}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
