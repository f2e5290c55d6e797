import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { nameEvent, tellDate } from '../../core/chronicle/tell-event.ts';
import { dateInWords } from '../../core/date/date-in-words.ts';
import { certaintyOf } from '../../core/timeline/placed-event.ts';
import { CertaintyMark } from '../evidence/CertaintyMark.tsx';
import head from '../ui/PageHead.module.css';
import styles from './EventHead.module.css';
import type { EventData } from './event-loader.ts';

export interface EventHeadProps {
  readonly data: Pick<EventData, 'event' | 'story'>;
}

/** The way to the event, its title, and when it was. */
export function EventHead({ data: { event, story } }: EventHeadProps) {
  const shortDate = dateInWords(event.when.edtf, 'short', event.when.basis === 'unclear');
  return (
    <>
      <title>{`${event.title}, ${shortDate} — Events — Story Atlas`}</title>
      <meta name="description" content={nameEvent(event)} />
      <p className={head.trail}>
        {story && (
          <>
            <Link to={formatAddress({ kind: 'story', story: story.id })}>{story.title}</Link>
            {' · '}
          </>
        )}
        <Link to={formatAddress({ kind: 'home', story: [], event: event.id })}>Show on the timeline</Link>
      </p>
      <h1 className={head.title} tabIndex={-1}>
        {event.title}
      </h1>
      <p className={styles.date}>
        <CertaintyMark certainty={certaintyOf(event)} />
        {tellDate(event)}
      </p>
    </>
  );
}
