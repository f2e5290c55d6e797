import { lazy, Suspense } from 'react';
import { countOf } from '../../core/text/count-of.ts';
import styles from './EventList.module.css';
import { EventTable } from './EventTable.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { LazyEvidence, useEvidenceAhead } from './LazyEvidence.tsx';
import type { TimelineForm } from '../ui/use-plate-size.ts';
import type { Reach } from './use-row-window.ts';
import type { Timeline } from './use-timeline.ts';

const CountList = lazy(async () => ({ default: (await import('./CountList.tsx')).CountList }));

export interface EventListProps {
  readonly timeline: Timeline;
  readonly form: TimelineForm | undefined;
  readonly reach: Reach | undefined;
}

/** The events as text. Below a plate it is the equal of it; elsewhere it is the timeline. */
export function EventList({ timeline, form, reach }: EventListProps) {
  const { rows, isOpened, selected, shown, address } = timeline;
  // A row has the evidence below it: of an event that has none here it stands before the list.
  const isApart = form === 'strip' && selected?.id === address.event && !(selected && shown.includes(selected));
  const isBelowPlate = form === 'plate' || form === undefined;
  useEvidenceAhead();
  return (
    <section className={styles.root} id="list" aria-labelledby="list-title" tabIndex={-1}>
      <div className={styles.head}>
        <h2 className={styles.title} id="list-title">
          Event by event
        </h2>
        <p className={styles.note}>
          The same {countOf(rows.length, 'event')} as {isOpened ? 'text. Links open the exact paragraph.' : 'numbers.'}
        </p>
        {isBelowPlate && <ExportMenu timeline={timeline} />}
      </div>
      {isApart && <LazyEvidence timeline={timeline} look="below" />}
      <div className={styles.body} data-side={Boolean(selected)}>
        {isOpened ? (
          <EventTable timeline={timeline} form={form} reach={reach} />
        ) : (
          <Suspense>
            <CountList timeline={timeline} />
          </Suspense>
        )}
        {form === 'beside' && selected && (
          <div className={styles.side}>
            <LazyEvidence timeline={timeline} look="beside" />
          </div>
        )}
      </div>
      {!isBelowPlate && <ExportMenu timeline={timeline} />}
    </section>
  );
}
