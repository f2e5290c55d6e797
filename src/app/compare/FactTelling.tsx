import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { FactTelling as Telling } from '../../core/facts/fact.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './FactTableView.module.css';

export interface FactTellingProps {
  readonly telling: Telling;
  /** What the report is called. */
  readonly name: string;
  /** Whether the name is shown at every width. */
  readonly isNamed?: boolean;
}

/** What one report has of a fact: that it says so, or in what it differs; a link to the sentence. */
export function FactTelling({ telling: { article, passage, differs }, name, isNamed = false }: FactTellingProps) {
  const { from } = passage;
  const unit = from.kind === 'paragraph' ? `¶${from.n}` : from.kind === 'caption' ? `caption ${from.n}` : 'headline';
  return (
    <span className={styles.telling}>
      <span className={isNamed ? styles.named : styles.label}>{name} </span>
      <Link className={styles.open} to={formatAddress({ kind: 'article', article, passage })}>
        {differs.length > 0 ? 'Differs' : 'Says so'}, {unit}
        {!isNamed && <VisuallyHidden> in {name}</VisuallyHidden>}
      </Link>
      {differs.map((line) => (
        <span key={line} className={styles.differs}>
          {line}
        </span>
      ))}
    </span>
  );
}

/** That a report has nothing of a fact. */
export function Silent({ name, isNamed = false }: Omit<FactTellingProps, 'telling'>) {
  return (
    <span className={styles.telling}>
      <span className={isNamed ? styles.named : styles.label}>{name} </span>
      <span className={styles.silent}>Silent</span>
    </span>
  );
}
