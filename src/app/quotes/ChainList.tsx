import type { ChainLink } from '../../core/speech/speech.ts';
import styles from './ChainList.module.css';

export interface ChainListProps {
  readonly chain: readonly ChainLink[];
}

const ROLES = { speaker: 'speaks', carrier: 'told it first', agency: 'reported it', outlet: 'printed it' } as const;

/** The way of the words, step by step, each with how it is known. */
export function ChainList({ chain }: ChainListProps) {
  if (chain.length === 0) return <>Source not named</>;
  return (
    <ol className={styles.root}>
      {chain.map(({ role, label, basis, why }) => (
        <li key={`${role} ${label}`}>
          <strong className={styles.label} data-basis={basis}>
            {label}
          </strong>{' '}
          {ROLES[role]}
          {basis === 'derived' && ', inferred'}
          {why !== undefined && <span className={styles.why}>: {why}</span>}
        </li>
      ))}
    </ol>
  );
}
