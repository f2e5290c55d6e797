import { useMemo, useState } from 'react';
import { toIsoDay } from '../../core/date/calendar.ts';
import { layoutDensity } from '../../core/timeline/layout-density.ts';
import { summariseCounts } from '../../core/timeline/summarise-timeline.ts';
import { findStoryId } from '../../core/address/ids.ts';
import { Button } from '../ui/Button.tsx';
import { DensityLane } from './DensityLane.tsx';
import styles from './DensityPlate.module.css';
import { toRem } from './place-box.ts';
import { RangeFields } from './RangeFields.tsx';
import { RangeWindow } from './RangeWindow.tsx';
import { TickRow } from './TickRow.tsx';
import type { Timeline } from './use-timeline.ts';

export interface DensityPlateProps {
  readonly timeline: Timeline;
  readonly width: number;
}

const SHOWN = 9;
const NEXT = 10;
const TICKS_TOP = 66;

/** More events than can be read at once, as counts: all of time on top with a window, below it a lane of bars for each large story. */
export function DensityPlate({ timeline, width }: DensityPlateProps) {
  const { columns, rows, go } = timeline;
  const [shown, setShown] = useState(SHOWN);
  const inside = width - 2;
  // Tens of thousands of events are gone through.
  const laid = useMemo(() => layoutDensity({ columns, rows, width: inside, shown }), [columns, rows, inside, shown]);
  const name = useMemo(() => summariseCounts(columns, rows), [columns, rows]);
  const openBin = (bin: number, story?: string): void => {
    const days = laid.bins[bin];
    const id = story === undefined ? undefined : findStoryId(story);
    if (days) go({ from: toIsoDay(days.begin), to: toIsoDay(days.end), ...(id !== undefined && { story: [id] }) });
  };
  return (
    <section aria-label={name}>
      <div className={styles.plate} style={{ height: toRem(laid.height) }}>
        <p className={styles.lead}>All stories. Drag, or use From and To.</p>
        <RangeWindow timeline={timeline} laid={laid} />
        <TickRow ticks={laid.ticks} top={TICKS_TOP} />
        {/* By place: a filter puts other stories there, and moving their elements takes longer than their words. */}
        {laid.lanes.map((lane, place) => (
          <DensityLane key={place} lane={lane} nameOf={laid.nameOf} onOpen={(bin) => openBin(bin, lane.story)} />
        ))}
      </div>
      {laid.rest && (
        <p className={styles.rest}>
          {laid.rest.text} <Button onClick={() => setShown(shown + NEXT)}>Show the next {NEXT}</Button>
        </p>
      )}
      <RangeFields timeline={timeline} />
      <p className={styles.note}>
        Bars count events per {laid.unit}. All lanes share one linear scale; a {laid.unit} with any event is at least 2
        pixels tall.
      </p>
    </section>
  );
}
