import type { ReactNode } from 'react';
import styles from './Fact.module.css';

export interface FactProps {
  readonly name: string;
  readonly value: ReactNode;
  /** Lines below it, in quieter type; empty ones are left out. */
  readonly notes?: readonly string[];
}

/** One row of what is known: its name, the fact, how it is known. */
export function Fact({ name, value, notes = [] }: FactProps) {
  return (
    <div className={styles.root}>
      <dt className={styles.name}>{name}</dt>
      <dd>
        {value !== '' && <span className={styles.text}>{value}</span>}
        {notes
          .filter((note) => note !== '')
          .map((note) => (
            <span key={note} className={styles.note}>
              {note}
            </span>
          ))}
      </dd>
    </div>
  );
}
