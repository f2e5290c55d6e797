import { nameEvent } from '../../core/chronicle/tell-event.ts';
import { findWindow } from '../../core/chronicle/filter-events.ts';
import { findEventId } from '../../core/address/ids.ts';
import { Link } from 'react-router';
import { layoutToScale } from '../../core/timeline/layout-to-scale.ts';
import type { ScaleLane, ScaleMark } from '../../core/timeline/layout-to-scale.ts';
import { countOf } from '../../core/text/count-of.ts';
import { summariseTimeline } from '../../core/timeline/summarise-timeline.ts';
import { CertaintyMark } from '../evidence/CertaintyMark.tsx';
import { placeBox, toRem, wholeWidth } from './place-box.ts';
import { RangeFields } from './RangeFields.tsx';
import styles from './ScalePlate.module.css';
import { TickRow } from './TickRow.tsx';
import type { Timeline } from './use-timeline.ts';

export interface ScalePlateProps {
  readonly timeline: Timeline;
  readonly width: number;
}

const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/;

/** Time to scale: marks on a linear axis, titles where there is room; the window is set by the fields below it. */
export function ScalePlate({ timeline, width }: ScalePlateProps) {
  const { placed, lanes, filter } = timeline;
  const window = findWindow(filter);
  const labelled = placed
    .toSorted((a, b) => b.articles - a.articles || b.sentences - a.sentences || a.order - b.order)
    .map(({ id }) => id);
  const laid = layoutToScale({
    events: placed,
    lanes,
    width: wholeWidth(width) - 2,
    labelled,
    ...(window && DAY_PATTERN.test(window.first) && { from: window.first }),
    ...(window && DAY_PATTERN.test(window.last) && { to: window.last }),
  });
  return (
    <section aria-label={summariseTimeline(placed, 'to scale')}>
      <div className={styles.plate} style={{ height: toRem(laid.height) }}>
        <TickRow ticks={laid.ticks} top={0} />
        {laid.lanes.map((lane) => (
          <Lane key={lane.story} lane={lane} timeline={timeline} />
        ))}
      </div>
      <RangeFields timeline={timeline} />
    </section>
  );
}

function Lane({ lane, timeline }: { readonly lane: ScaleLane; readonly timeline: Timeline }) {
  return (
    <div className={styles.lane} data-tint={lane.tint} style={placeBox(lane)}>
      <h2 className={styles.title}>
        {lane.title} <span className={styles.count}>{countOf(lane.count, 'event')}</span>
      </h2>
      <ol>
        {lane.marks.map((mark) => (
          <li key={mark.event.id}>
            <Mark mark={mark} lane={lane} timeline={timeline} />
          </li>
        ))}
      </ol>
      <div aria-hidden="true">
        {lane.labels.map((label) => (
          <span key={label.id} className={styles.label} style={placeBox({ ...label, y: label.y - lane.y })}>
            {label.lines.join(' ')}
          </span>
        ))}
      </div>
    </div>
  );
}

function Mark({
  mark,
  lane,
  timeline: { source, pathWith, selected },
}: {
  readonly mark: ScaleMark;
  readonly lane: ScaleLane;
  readonly timeline: Timeline;
}) {
  const found = source.byId.get(mark.event.id);
  return (
    <Link
      className={styles.mark}
      data-span={mark.certainty === 'span' || undefined}
      style={placeBox({ ...mark, y: mark.y - lane.y })}
      to={pathWith({ event: findEventId(mark.event.id) })}
      preventScrollReset
      aria-label={found ? nameEvent(found) : mark.event.title}
      aria-current={mark.event.id === selected?.id || undefined}
      title={mark.event.title}
    >
      {mark.certainty !== 'span' && <CertaintyMark certainty={mark.certainty} />}
    </Link>
  );
}
