import { Link } from 'react-router';
import { findNameId } from '../../core/address/ids.ts';
import { formatAddress } from '../../core/address/format-address.ts';
import { countOf } from '../../core/text/count-of.ts';
import type { SpokenOf } from './quotes-loader.ts';
import styles from './SilentNames.module.css';

export interface SilentNamesProps {
  readonly names: readonly SpokenOf[];
}

/** People and organisations that others speak of and whose own words no report has. */
export function SilentNames({ names }: SilentNamesProps) {
  if (names.length === 0) return null;
  return (
    <section className={styles.root} aria-labelledby="silent">
      <h2 className={styles.title} id="silent">
        Talked about, never quoted
      </h2>
      <p className={styles.note}>Others speak of them. No report in this collection gives words as theirs.</p>
      <ul className={styles.list}>
        {names.map(({ id, label, count }) => {
          const name = findNameId(id);
          return (
            <li key={id}>
              {name ? <Link to={formatAddress({ kind: 'quotes', with: [name] })}>{label}</Link> : label}{' '}
              <span className={styles.count}>in {countOf(count, 'quote')}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
