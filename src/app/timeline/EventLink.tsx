import { Link } from 'react-router';
import { findEventId } from '../../core/address/ids.ts';
import { nameEvent } from '../../core/chronicle/tell-event.ts';
import { certaintyOf } from '../../core/timeline/placed-event.ts';
import type { PlacedEvent } from '../../core/timeline/placed-event.ts';
import { CertaintyMark } from '../evidence/CertaintyMark.tsx';
import styles from './EventLink.module.css';
import type { Timeline } from './use-timeline.ts';

export interface EventLinkProps {
  readonly timeline: Timeline;
  readonly event: PlacedEvent;
}

/** An event in a line: its mark, its title, and where its evidence opens. */
export function EventLink({ timeline: { pathWith, source, selected }, event }: EventLinkProps) {
  const id = findEventId(event.id);
  const found = source.byId.get(event.id);
  return (
    <Link
      className={styles.root}
      to={pathWith({ event: id })}
      preventScrollReset
      aria-label={found ? nameEvent(found) : event.title}
      aria-current={event.id === selected?.id || undefined}
    >
      <CertaintyMark certainty={certaintyOf(event)} />
      <span>{event.title}</span>
    </Link>
  );
}
