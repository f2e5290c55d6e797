import { Link } from 'react-router';
import { formatAddress } from '../../../core/address/format-address.ts';
import { findEventId } from '../../../core/address/ids.ts';
import { dateInWords } from '../../../core/date/date-in-words.ts';
import type { NameFile } from '../../../core/dossier/name-file.ts';
import { certaintyOf } from '../../../core/timeline/placed-event.ts';
import { CertaintyMark } from '../../evidence/CertaintyMark.tsx';
import styles from './PlacePanel.module.css';

export interface PlaceEventProps {
  readonly event: NameFile['events'][number];
}

/** An event in a line, with its date and how certain that is. */
export function PlaceEvent({ event }: PlaceEventProps) {
  const id = findEventId(event.id);
  return (
    <li className={styles.event}>
      <CertaintyMark certainty={certaintyOf(event)} />
      <span>
        {id ? <Link to={formatAddress({ kind: 'event', event: id })}>{event.title}</Link> : event.title}
        <span className={styles.note}> {dateInWords(event.when.edtf, 'short', event.when.basis === 'unclear')}</span>
      </span>
    </li>
  );
}
