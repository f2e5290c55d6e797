import { formatAddress } from '../../core/address/format-address.ts';
import type { AtlasEvent } from '../../core/atlas/atlas.ts';
import type { RowGroup } from '../../core/timeline/group-rows.ts';
import { countOf } from '../../core/text/count-of.ts';
import styles from './EventGroup.module.css';
import { EventRow } from './EventRow.tsx';
import { LazyEvidence } from './LazyEvidence.tsx';
import type { TimelineForm } from '../ui/use-plate-size.ts';
import type { Timeline } from './use-timeline.ts';

export interface EventGroupProps {
  readonly group: RowGroup;
  readonly events: readonly AtlasEvent[];
  /** What the story rests on, in the room beside its title. */
  readonly note: string;
  readonly timeline: Timeline;
  readonly form: TimelineForm | undefined;
}

/** The events of one story on one date. */
export function EventGroup({ group, events, note, timeline, form }: EventGroupProps) {
  const { source, selected, address, pathWith } = timeline;
  const hasStories = timeline.data.collection.stories.length > 1 && timeline.data.story === undefined;
  // In a list, going to an event opens its evidence in place; beside a plate, where it is open already, its page.
  const isList = form === 'beside' || form === 'strip';
  return (
    <>
      {group.isNewLane && hasStories && (
        <tbody className={styles.band} data-tint={group.tint}>
          <tr>
            <th scope="rowgroup" colSpan={4}>
              {group.title} <span className={styles.reports}>{note}</span>
            </th>
          </tr>
        </tbody>
      )}
      <tbody className={styles.root} data-tint={group.tint} data-segment={group.segment}>
        {events.map((event, index) => {
          const isChosen = event.id === address.event;
          const isOpen = form === 'strip' && isChosen;
          return (
            <EventRow
              key={event.id}
              event={event}
              articles={source.articles}
              to={isList ? pathWith({ event: event.id }) : formatAddress({ kind: 'event', event: event.id })}
              keepsPlace={isList}
              isSelected={form === 'strip' ? isChosen : form !== undefined && event === selected}
              evidence={isOpen ? <LazyEvidence timeline={timeline} look="row" /> : undefined}
            >
              {index === 0 && (
                <th className={styles.date} scope="rowgroup" rowSpan={events.length}>
                  <span className={styles.full}>{group.dateName}</span>
                  <span className={styles.count}>
                    {group.note.length === 3 ? `${group.note}, ` : ''}
                    {countOf(events.length, 'event')}
                  </span>
                  <span className={styles.figure} data-large={group.isLarge || undefined} aria-hidden="true">
                    {group.figure}
                  </span>
                  <span className={styles.note} aria-hidden="true">
                    {group.note}
                  </span>
                </th>
              )}
            </EventRow>
          );
        })}
      </tbody>
    </>
  );
}
