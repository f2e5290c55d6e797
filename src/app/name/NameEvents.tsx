import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { findEventId } from '../../core/address/ids.ts';
import { dateInWords } from '../../core/date/date-in-words.ts';
import type { NameFile } from '../../core/dossier/name-file.ts';
import { certaintyOf, CERTAINTY_WORDS } from '../../core/timeline/placed-event.ts';
import type { PlacedEvent } from '../../core/timeline/placed-event.ts';
import { countOf } from '../../core/text/count-of.ts';
import { CertaintyMark } from '../evidence/CertaintyMark.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import type { NameData } from './name-loader.ts';
import styles from './NameEvents.module.css';
import { NameStrip } from './NameStrip.tsx';
import { Section } from './Section.tsx';

export interface NameEventsProps extends Pick<NameData, 'stories'> {
  readonly file: NameFile;
}

/** What it is involved in or the place of: a strip of time, and the same as a list. */
export function NameEvents({ file: { name, events, totals }, stories }: NameEventsProps) {
  if (events.length === 0) return null;
  return (
    <Section id="when" title="When" count={totals.events}>
      <NameStrip events={events} stories={stories} />
      <ol className={styles.list}>
        {events.map((event) => (
          <Row key={event.id} event={event} />
        ))}
      </ol>
      {events.length < totals.events && (
        <p>
          <Link to={formatAddress({ kind: 'home', story: [], with: [name.id] })}>
            All {countOf(totals.events, 'event')} on the timeline
          </Link>
        </p>
      )}
    </Section>
  );
}

function Row({ event }: { readonly event: PlacedEvent }) {
  const certainty = certaintyOf(event);
  const id = findEventId(event.id);
  return (
    <li className={styles.row}>
      <CertaintyMark certainty={certainty} />
      <span className={styles.date}>{dateInWords(event.when.edtf, 'short', event.when.basis === 'unclear')}</span>
      <span>
        {id ? <Link to={formatAddress({ kind: 'event', event: id })}>{event.title}</Link> : event.title}
        <VisuallyHidden>{`. ${CERTAINTY_WORDS[certainty]}.`}</VisuallyHidden>
      </span>
    </li>
  );
}
