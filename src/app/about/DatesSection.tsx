import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { dateInWords } from '../../core/date/date-in-words.ts';
import { formatCount } from '../../core/text/count-of.ts';
import { type DatedRow, MOST_ROWS } from './about-loader.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './SourceTable.module.css';

export interface DatesSectionProps {
  readonly rows: readonly DatedRow[];
  /** How many events there are; `rows` may be fewer. */
  readonly total: number;
}

const BASIS = { given: 'date given', derived: 'worked out', unclear: 'unclear' } as const;
const MODALITY = { happened: '', expected: ', expected', possible: ', possible' } as const;

/** How the dates of events were worked out: every event with its sentence, its date, and what that rests on. */
export function DatesSection({ rows, total }: DatesSectionProps) {
  return (
    <>
      <h2 id="dates">Dates</h2>
      <p>
        An event is placed at the time it happened, not the day it was printed. A date is never more exact than the
        text. Where the text says “Saturday” or “a day after”, the date is worked out from the day of the report, and
        the working is shown. Where two readings fit, both are kept and the date is called unclear.
      </p>
      {total > rows.length && (
        <p>
          {rows.length > 0
            ? `The table shows the first ${MOST_ROWS} of ${formatCount(total)} events.`
            : `There are ${formatCount(total)} events, too many to list here. The page of each event has its working.`}
        </p>
      )}
      {rows.length > 0 && (
        <div className={styles.frame}>
          <table className={`${styles.root} ${styles.wordy}`}>
            <caption>
              <VisuallyHidden>Every event with its date and what the date rests on</VisuallyHidden>
            </caption>
            <thead>
              <tr>
                <th scope="col">Event</th>
                <th scope="col">When</th>
                <th scope="col">Basis</th>
                <th scope="col">The working</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, title, when, modality, by, handWhy, place }) => (
                <tr key={id}>
                  <th scope="row">
                    <Link to={formatAddress({ kind: 'article', ...place })}>{title}</Link>
                    {by !== 'rule' && ` (${by === 'hand' ? 'added' : 'changed'} by hand)`}
                  </th>
                  <td>
                    <span className={styles.label}>When: </span>
                    {dateInWords(when.edtf, 'short', when.basis === 'unclear')}
                    {MODALITY[modality]}
                  </td>
                  <td>
                    <span className={styles.label}>Basis: </span>
                    {BASIS[when.basis]}
                  </td>
                  <td>
                    <span className={styles.label}>The working: </span>
                    {when.why}.{when.readings && ` Readings: ${when.readings.map(({ why }) => why).join('; or ')}.`}
                    {handWhy !== undefined && ` By hand: ${handWhy}`}
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
