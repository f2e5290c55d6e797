import type { MergedRow } from './about-loader.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './SourceTable.module.css';

export interface NamesSectionProps {
  readonly rows: readonly MergedRow[];
}

/** How names were found, why spellings were joined, and what a link between names needs. */
export function NamesSection({ rows }: NamesSectionProps) {
  return (
    <>
      <h2 id="names">Names</h2>
      <p>
        People, organisations, places, arms and works are found by a small trained model and by lists and rules. The
        same model reads every collection. Spellings are joined to one name when the text shows that they mean the same:
        a surname after the full name, letters behind the words they stand for, a title with its holder. Two full names
        are never joined because they share a surname.
      </p>
      <p>
        A link between two names needs a sentence that says what links them. Standing in one sentence is not enough.
        Where a place lies is outside knowledge; each place says which list that rests on.
      </p>
      {rows.length > 0 && (
        <div className={styles.frame}>
          <table className={`${styles.root} ${styles.wordy}`}>
            <caption>
              <VisuallyHidden>Names that were joined from several spellings, with the reasons</VisuallyHidden>
            </caption>
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Also printed as, and why it is the same</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, label, merged, by, handWhy }) => (
                <tr key={id}>
                  <th scope="row">{label}</th>
                  <td>
                    <span className={styles.label}>Also printed as: </span>
                    <ul>
                      {merged.map(({ text, count, why }) => (
                        <li key={text}>
                          “{text}”, {count === 1 ? 'once' : `${count} times`}: {why}
                        </li>
                      ))}
                      {by !== 'rule' && handWhy !== undefined && <li>Set by hand: {handWhy}</li>}
                    </ul>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
