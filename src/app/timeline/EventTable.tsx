import { useMemo, useState } from 'react';
import type { AtlasEvent } from '../../core/atlas/atlas.ts';
import type { RowFold, RowGroup } from '../../core/timeline/group-rows.ts';
import { groupRows } from '../../core/timeline/group-rows.ts';
import { Button } from '../ui/Button.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { EventGroup } from './EventGroup.tsx';
import styles from './EventTable.module.css';
import type { TimelineForm } from '../ui/use-plate-size.ts';
import { useLinkPresses } from './use-link-presses.ts';
import type { Timeline } from './use-timeline.ts';

export interface EventTableProps {
  readonly timeline: Timeline;
  /** `undefined` before the page was measured, and in HTML that was made beforehand. */
  readonly form: TimelineForm | undefined;
}

/** So many rows are drawn at a time. */
const PAGE_SIZE = 60;

/**
 * The same events as text: a table where there is room, elsewhere the timeline itself, from top to bottom, with its folds and with the
 * evidence of the chosen event below its row.
 */
export function EventTable({ timeline, form }: EventTableProps) {
  const { placed, lanes, source } = timeline;
  const [most, setMost] = useState(PAGE_SIZE);
  const { groups, undated } = useMemo(() => groupRows(placed.slice(0, most), lanes), [placed, most, lanes]);
  const left = placed.length - most;
  const follow = useLinkPresses();
  const tellers = (group: RowGroup): readonly AtlasEvent[] =>
    group.events.flatMap(({ id }) => source.byId.get(id) ?? []);
  return (
    <div className={styles.root} onClick={follow} role="presentation">
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>Event by event: date, event, who says so, and where it stands</VisuallyHidden>
        </caption>
        <thead className={styles.head}>
          <tr>
            <th scope="col" className={styles.dates}>
              Date
            </th>
            <th scope="col">Event</th>
            <th scope="col" className={styles.sources}>
              Says who
            </th>
            <th scope="col" className={styles.places}>
              Passages
            </th>
          </tr>
        </thead>
        {groups.map((group, index) =>
          group.kind === 'fold' ? (
            <FoldRow key={`fold ${index}`} fold={group} />
          ) : (
            <EventGroup
              key={`${group.story} ${group.events[0]?.id ?? ''}`}
              group={group}
              events={tellers(group)}
              timeline={timeline}
              form={form}
            />
          ),
        )}
      </table>
      {undated.length > 0 && (
        <p className={styles.undated}>Without a date: {undated.map(({ title }) => title).join('; ')}.</p>
      )}
      {left > 0 && (
        <p className={styles.more}>
          <Button onClick={() => setMost(most + PAGE_SIZE)}>Show the next {Math.min(left, PAGE_SIZE)} events</Button>
        </p>
      )}
    </div>
  );
}

function FoldRow({ fold: { name, text } }: { readonly fold: RowFold }) {
  return (
    <tbody className={styles.fold}>
      <tr>
        <td colSpan={4}>
          <span className={styles.foldText} data-empty={text === '' || undefined}>
            {text === '' ? <VisuallyHidden>{name}</VisuallyHidden> : text}
          </span>
        </td>
      </tr>
    </tbody>
  );
}
