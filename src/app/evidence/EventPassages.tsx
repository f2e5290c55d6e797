import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { groupPassages } from '../../core/chronicle/tell-event.ts';
import styles from './EventPassages.module.css';
import type { EventTelling } from './event-telling.ts';
import { PassageFigure } from './PassageFigure.tsx';

export interface EventPassagesProps {
  readonly telling: EventTelling;
  /** How many are shown; all without it. */
  readonly most?: number;
}

/** The sentences that tell the event, each with its places in the articles. */
export function EventPassages({ telling, most }: EventPassagesProps) {
  const { event } = telling;
  const groups = groupPassages(event.evidence);
  const shown = groups.slice(0, most ?? groups.length);
  const left = groups.length - shown.length;
  return (
    <div className={styles.root}>
      {shown.map((group) => (
        <PassageFigure
          key={group[0].words}
          group={group}
          articles={telling.articles}
          hasChain={groups.length > 1 && most === undefined}
        />
      ))}
      {left > 0 && (
        <p className={styles.left}>
          <Link to={formatAddress({ kind: 'event', event: event.id })}>
            {left === 1 ? 'One more passage tells it' : `${left} more passages tell it`}
          </Link>
        </p>
      )}
    </div>
  );
}
