import { countOf } from '../../core/timeline/summarise-timeline.ts';
import styles from './EventList.module.css';
import { EventTable } from './EventTable.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { LazyEvidence, useEvidenceAhead } from './LazyEvidence.tsx';
import type { TimelineForm } from '../ui/use-plate-size.ts';
import type { Timeline } from './use-timeline.ts';

export interface EventListProps {
  readonly timeline: Timeline;
  readonly form: TimelineForm | undefined;
}

/** The events as text. Below a plate it is the equal of it; elsewhere it is the timeline. */
export function EventList({ timeline, form }: EventListProps) {
  const { shown, selected } = timeline;
  useEvidenceAhead();
  return (
    <section className={styles.root} id="list" aria-labelledby="list-title" tabIndex={-1}>
      <div className={styles.head}>
        <h2 className={styles.title} id="list-title">
          Event by event
        </h2>
        <p className={styles.note}>
          The same {countOf(shown.length, 'event')} as text. Links open the exact paragraph.
        </p>
        <ExportMenu timeline={timeline} />
      </div>
      <div className={styles.body}>
        <EventTable timeline={timeline} form={form} />
        {form === 'beside' && selected && (
          <div className={styles.side}>
            <LazyEvidence timeline={timeline} event={selected} look="beside" />
          </div>
        )}
      </div>
    </section>
  );
}
