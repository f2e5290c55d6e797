import { memo, useDeferredValue, useMemo } from 'react';
import { useLoaderData } from 'react-router';
import { countChoices } from '../../core/chronicle/count-choices.ts';
import { EventList } from './EventList.tsx';
import { TimelineFigure } from './TimelineFigure.tsx';
import { TimelineHead } from './TimelineHead.tsx';
import type { TimelineData } from './timeline-loader.ts';
import styles from './TimelinePage.module.css';
import { TimelineTools } from './TimelineTools.tsx';
import { usePlateSize } from '../ui/use-plate-size.ts';
import { useTimeline } from './use-timeline.ts';
import { timelineTitle, useTimelineNews, useWholeCollection } from './use-timeline-news.ts';

export { keepsTimeline, timelineLoader } from './timeline-loader.ts';

/** Drawing its rows takes longer than everything above them, so that they follow. */
const DeferredList = memo(EventList);

/** What happened when: the whole collection on the home page, or one story. */
export function TimelinePage() {
  const data: TimelineData = useLoaderData();
  const timeline = useTimeline(data);
  const { ref, ...size } = usePlateSize();
  const { source, lanes, shown } = timeline;
  // Every event is gone through for every kind of choice: the picture comes first.
  const filter = useDeferredValue(timeline.filter);
  const choices = useMemo(
    () =>
      countChoices(data.events, filter, {
        names: source.names,
        stories: new Map(lanes.map(({ story, title }) => [story, title])),
      }),
    [data, filter, source, lanes],
  );
  const listed = useDeferredValue(timeline);
  useWholeCollection(data);
  useTimelineNews(timeline);
  return (
    <div className={styles.root} ref={ref}>
      <title>{timelineTitle(timeline)}</title>
      <meta name="description" content={data.story?.standfirst ?? data.collection.standfirst} />
      <TimelineHead data={data} />
      {data.events.length === 0 ? (
        <p className={styles.empty}>
          No events yet. They are found in the articles when the collection is built from its clippings.
        </p>
      ) : (
        <>
          <TimelineTools timeline={timeline} choices={choices} />
          <TimelineFigure timeline={timeline} size={size} />
          {(shown.length > 0 || size.form !== undefined) && <DeferredList timeline={listed} form={size.form} />}
        </>
      )}
    </div>
  );
}
