import { useState } from 'react';
import { tellSources } from '../../core/chronicle/tell-event.ts';
import { layoutInOrder } from '../../core/timeline/layout-in-order.ts';
import type { OrderRow } from '../../core/timeline/layout-in-order.ts';
import { summariseTimeline } from '../../core/timeline/summarise-timeline.ts';
import { Button } from '../ui/Button.tsx';
import { EventLink } from './EventLink.tsx';
import styles from './OrderPlate.module.css';
import type { Timeline } from './use-timeline.ts';

export interface OrderPlateProps {
  readonly timeline: Timeline;
}

const PAGE_SIZE = 100;

/** One row for each event, in even steps, with the time to the next one written between. */
export function OrderPlate({ timeline }: OrderPlateProps) {
  const { placed, source } = timeline;
  const [most, setMost] = useState(PAGE_SIZE);
  const { rows, undated } = layoutInOrder(placed, most);
  const left = placed.length - undated.length - rows.length;
  const sources = ({ event }: OrderRow): string => {
    const found = source.byId.get(event.id);
    return found ? tellSources(found) : '';
  };
  return (
    <section className={styles.root} aria-label={summariseTimeline(placed, 'in order')}>
      <ol className={styles.rows}>
        {rows.map((row) => (
          <li key={row.event.id} className={styles.row}>
            <span className={styles.date}>{row.date}</span>
            <EventLink timeline={timeline} event={row.event} />
            <span className={styles.source}>{sources(row)}</span>
            {row.interval !== undefined && <span className={styles.interval}>{row.interval}</span>}
          </li>
        ))}
      </ol>
      {left > 0 && (
        <p className={styles.more}>
          <Button onClick={() => setMost(most + PAGE_SIZE)}>Show the next {Math.min(PAGE_SIZE, left)}</Button>
        </p>
      )}
    </section>
  );
}
