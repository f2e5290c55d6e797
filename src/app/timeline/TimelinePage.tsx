import { memo, useState } from 'react';
import { useLoaderData } from 'react-router';
import type { AtlasClient } from '../platform/atlas-client.ts';
import { EventList } from './EventList.tsx';
import { TimelineFigure } from './TimelineFigure.tsx';
import { TimelineHead } from './TimelineHead.tsx';
import type { TimelineData } from './timeline-loader.ts';
import styles from './TimelinePage.module.css';
import { TimelineTools } from './TimelineTools.tsx';
import { useLate } from './use-late.ts';
import type { Reach } from './use-row-window.ts';
import { latePart } from '../ui/late-part.tsx';
import { usePlateSize } from '../ui/use-plate-size.ts';
import { useTimeline } from './use-timeline.ts';
import { timelineTitle, useTimelineNews, useWholeCollection } from './use-timeline-news.ts';

export { keepsTimeline, timelineLoader } from './timeline-loader.ts';

const JumpBar = latePart(async () => (await import('./JumpBar.tsx')).JumpBar);

/** Drawing its rows takes longer than everything above them, so that they follow. */
const DeferredList = memo(EventList);
const Head = memo(TimelineHead);

export interface TimelinePageProps {
  /** What places are opened from. */
  readonly atlas: AtlasClient;
}

/** What happened when: the whole collection on the home page, or one story. */
export function TimelinePage({ atlas }: TimelinePageProps) {
  const data: TimelineData = useLoaderData();
  const timeline = useTimeline(data);
  const { ref, ...size } = usePlateSize('page');
  const { rows, isOpened, address } = timeline;
  const [reach, setReach] = useState<Reach>();
  const isStrip = size.form !== 'plate' && address.lens === undefined && isOpened && rows.length > 0;
  const listed = useLate(timeline);
  useWholeCollection(data);
  useTimelineNews(timeline);
  return (
    <div className={styles.root} ref={ref}>
      <title>{timelineTitle(timeline)}</title>
      <meta
        name="description"
        content={data.story?.standfirst || data.collection.standfirst || data.collection.title}
      />
      <Head data={data} />
      {data.total === 0 ? (
        <p className={styles.empty}>
          No events yet. They are found in the articles when the collection is built from its clippings.
        </p>
      ) : (
        <>
          {isStrip && (
            <div className={styles.jump}>
              {size.width !== undefined && <JumpBar timeline={timeline} width={size.width} onReach={setReach} />}
            </div>
          )}
          <TimelineTools timeline={timeline} />
          <TimelineFigure timeline={timeline} size={size} atlas={atlas} />
          {(rows.length > 0 || size.form !== undefined) && (
            <DeferredList timeline={listed} form={size.form} reach={reach} />
          )}
        </>
      )}
    </div>
  );
}
