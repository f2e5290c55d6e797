import { Fragment } from 'react';
import styles from './KeyTable.module.css';

export interface KeyEntry {
  /** Keys to press one after another. */
  readonly keys: readonly string[];
  readonly does: string;
}

export interface KeyTableProps {
  readonly title: string;
  readonly entries: readonly KeyEntry[];
}

/** Keys and what they do. */
export function KeyTable({ title, entries }: KeyTableProps) {
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{title}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Key</th>
            <th scope="col">What it does</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ keys, does }) => (
            <tr key={does}>
              <th scope="row" className={styles.keys}>
                {keys.map((key, index) => (
                  <Fragment key={key}>
                    {index > 0 && ' then '}
                    <kbd>{key}</kbd>
                  </Fragment>
                ))}
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
