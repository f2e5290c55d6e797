import { layoutTold } from '../../core/timeline/layout-told.ts';
import type { LagRow } from '../../core/timeline/layout-told.ts';
import { tellArticle } from '../../core/chronicle/tell-event.ts';
import { summariseTimeline } from '../../core/timeline/summarise-timeline.ts';
import { EventLink } from './EventLink.tsx';
import { placeBox, toRem } from './place-box.ts';
import styles from './ToldPlate.module.css';
import type { Timeline } from './use-timeline.ts';

export interface ToldPlateProps {
  readonly timeline: Timeline;
  readonly width: number;
}

const TITLES = 380;
const NARROW = 700;
const LEAST = 180;
/** Two lines of a title, and as much as a finger needs. */
const NARROW_ROW = 44;

/** How long after the event each report came: a line from the event to every report, in the same rows as their titles. */
export function ToldPlate({ timeline, width }: ToldPlateProps) {
  const { placed, shown, source } = timeline;
  const told = shown.flatMap(({ id, evidence }) =>
    [...new Set(evidence.map(({ article }) => article))].flatMap((article) => {
      const day = source.articles.get(article)?.dated?.edtf;
      return day === undefined ? [] : [{ event: id, article, day }];
    }),
  );
  const isNarrow = width < NARROW;
  const room = Math.max(LEAST, width - (isNarrow ? width / 2 : TITLES));
  const input = { events: placed, told, width: room, ...(isNarrow && { rowHeight: NARROW_ROW }) };
  const { rows, ticks, height, zero } = layoutTold(input);
  return (
    <section className={styles.root} aria-label={summariseTimeline(placed, 'when told')}>
      <p className={styles.axis} style={{ paddingLeft: toRem(width - room) }} aria-hidden="true">
        {ticks.map(({ days, x, text }) => (
          <span key={days} className={styles.tick} style={{ left: toRem(width - room + x) }}>
            {text}
          </span>
        ))}
      </p>
      <ol style={{ height: toRem(height), width: toRem(width) }} className={styles.rows}>
        {rows.map((row) => (
          <li key={row.event.id} className={styles.row} style={placeBox({ x: 0, y: row.y, width, height: row.height })}>
            <span className={styles.title} style={{ width: toRem(width - room) }}>
              <EventLink timeline={timeline} event={row.event} />
            </span>
            <Lag row={row} zero={zero} room={room} timeline={timeline} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface LagProps {
  readonly row: LagRow;
  readonly zero: number;
  readonly room: number;
  readonly timeline: Timeline;
}

function Lag({ row: { lines, height }, zero, room, timeline: { source } }: LagProps) {
  const middle = height / 2;
  const words = lines.map(({ article, name }) => `${tellArticle(source.articles.get(article))}: ${name}`);
  return (
    <>
      <svg viewBox={`0 0 ${room} ${height}`} aria-hidden="true" style={{ width: toRem(room), height: toRem(height) }}>
        <path className={styles.zero} d={`M${zero} 0v${height}`} />
        {lines.map(({ article, x1, x2 }, index) => (
          <g key={article}>
            <path className={styles.line} d={`M${x1} ${middle + index * 3}H${x2}`} />
            <circle className={styles.report} cx={x2} cy={middle + index * 3} r="4" />
          </g>
        ))}
      </svg>
      <span className={styles.words}>{[...new Set(words)].join('; ')}</span>
    </>
  );
}
