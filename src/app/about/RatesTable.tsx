import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { MEASURED_RATES } from './measured-rates.ts';
import styles from './SourceTable.module.css';

/** How often the engine is right on text that others marked. */
export function RatesTable() {
  return (
    <>
      <h3>How often it is right</h3>
      <p>
        The engine was run on news text that others marked by hand. F1 is the mean of how much of what it found is right
        and how much of what is there it found; 100 is perfect.
      </p>
      <div className={styles.frame}>
        <table className={`${styles.root} ${styles.wordy}`}>
          <caption>
            <VisuallyHidden>Measured on marked text</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Text</th>
              <th scope="col">Figure</th>
            </tr>
          </thead>
          <tbody>
            {MEASURED_RATES.map(({ what, text, figure }) => (
              <tr key={what + text}>
                <th scope="row">{what}</th>
                <td>
                  <span className={styles.label}>Text: </span>
                  {text}
                </td>
                <td>
                  <span className={styles.label}>Figure: </span>
                  {figure}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
