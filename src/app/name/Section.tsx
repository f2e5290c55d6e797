import type { ReactNode } from 'react';
import styles from './Section.module.css';
import { formatCount } from '../../core/text/count-of.ts';

export interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** How much there is, beside the title. */
  readonly count?: number;
  readonly children: ReactNode;
}

/** A part of a name’s page below its heading. */
export function Section({ id, title, count, children }: SectionProps) {
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h2 className={styles.title} id={id}>
        {title} {count !== undefined && <span className={styles.count}>{formatCount(count)}</span>}
      </h2>
      {children}
    </section>
  );
}
