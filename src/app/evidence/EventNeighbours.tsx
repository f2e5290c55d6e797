import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { EventLinkData, EventTelling } from './event-telling.ts';
import styles from './EventNeighbours.module.css';
import { Fact } from './Fact.tsx';

export interface EventNeighboursProps {
  readonly telling: EventTelling;
}

/** What the text says it came after, and its neighbours in the story. */
export function EventNeighbours({ telling: { event, events, before, after } }: EventNeighboursProps) {
  return (
    <>
      {event.after.map(({ event: id, words }) => {
        const earlier = events.get(id);
        return (
          earlier && (
            <Fact key={id} name="Order" value={<EventLink event={earlier} lead={`“${words}”: comes after `} />} />
          )
        );
      })}
      {before && <Fact name="Before" value={<EventLink event={before} />} />}
      {after && <Fact name="After" value={<EventLink event={after} />} />}
    </>
  );
}

function EventLink({ event: { id, title }, lead = '' }: { readonly event: EventLinkData; readonly lead?: string }) {
  return (
    <span className={styles.root}>
      {lead}
      <Link to={formatAddress({ kind: 'event', event: id })}>{title}</Link>
    </span>
  );
}
