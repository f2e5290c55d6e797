import { useMemo } from 'react';
import type { AtlasEvent } from '../../core/atlas/atlas.ts';
import type { RowFold, RowGroup } from '../../core/timeline/group-rows.ts';
import { tellReportsBriefly } from '../../core/chronicle/tell-reports.ts';
import { groupRows } from '../../core/timeline/group-rows.ts';
import { countOf } from '../../core/text/count-of.ts';
import { Button } from '../ui/Button.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { EventGroup } from './EventGroup.tsx';
import styles from './EventTable.module.css';
import type { TimelineForm } from '../ui/use-plate-size.ts';
import { useLinkPresses } from '../ui/use-link-presses.ts';
import type { Reach } from './use-row-window.ts';
import { useRowWindow } from './use-row-window.ts';
import type { Timeline } from './use-timeline.ts';

export interface EventTableProps {
  readonly timeline: Timeline;
  /** `undefined` before the page was measured, and in HTML that was made beforehand. */
  readonly form: TimelineForm | undefined;
  /** Where the reader goes from the jump bar. */
  readonly reach: Reach | undefined;
}

/**
 * The same events as text: a table where there is room, elsewhere the timeline itself, from top to bottom, with its folds and with the
 * evidence of the chosen event below its row.
 */
export function EventTable({ timeline, form, reach }: EventTableProps) {
  const { placed, lanes, source, address } = timeline;
  const { groups, undated } = useMemo(() => groupRows(placed, lanes), [placed, lanes]);
  const total = placed.length - undated.length;
  // Below a plate the evidence stands in the plate: no row has to be there for it.
  const event = form === 'plate' ? undefined : address.event;
  const { groups: drawn, ...more } = useRowWindow({ groups, total, event, reach });
  const notes = useMemo(() => tellStories(placed, source), [placed, source]);
  const follow = useLinkPresses();
  const tellers = (group: RowGroup): readonly AtlasEvent[] =>
    group.events.flatMap(({ id }) => source.byId.get(id) ?? []);
  return (
    <div className={styles.root} onClick={follow} role="presentation">
      <MoreRows side="before" count={more.before} onShow={more.showBefore} />
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>Event by event: date, event, who says so, and where it stands</VisuallyHidden>
        </caption>
        <thead className={styles.head}>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Event</th>
            <th scope="col">Says who</th>
            <th scope="col">Passages</th>
          </tr>
        </thead>
        {drawn.map((group, index) =>
          group.kind === 'fold' ? (
            <FoldRow key={`fold ${index}`} fold={group} />
          ) : (
            <EventGroup
              key={`${group.story} ${group.events[0]?.id ?? ''}`}
              group={group}
              events={tellers(group)}
              note={notes.get(group.story) ?? ''}
              timeline={timeline}
              form={form}
            />
          ),
        )}
      </table>
      <MoreRows side="next" count={more.after} onShow={more.showAfter} />
      {undated.length > 0 && (
        <p className={styles.undated}>Without a date: {undated.map(({ title }) => title).join('; ')}.</p>
      )}
    </div>
  );
}

/** The reports of each story, in a few words. */
function tellStories(placed: Timeline['placed'], { byId, articles }: Timeline['source']): ReadonlyMap<string, string> {
  const ids = new Map<string, Set<string>>();
  for (const { id, story } of placed) {
    const own = ids.get(story) ?? new Set();
    ids.set(story, own);
    for (const { article } of byId.get(id)?.evidence ?? []) own.add(article);
  }
  return new Map(
    Array.from(ids, ([story, own]) => [story, tellReportsBriefly([...own].flatMap((id) => articles.get(id) ?? []))]),
  );
}

interface MoreRowsProps {
  readonly side: 'before' | 'next';
  readonly count: number;
  readonly onShow: () => void;
}

function MoreRows({ side, count, onShow }: MoreRowsProps) {
  if (count === 0) return null;
  const events = countOf(count, 'event');
  return (
    <p className={styles.more}>
      <Button onClick={onShow}>{side === 'next' ? `Show the next ${events}` : `Show the ${events} before`}</Button>
    </p>
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
