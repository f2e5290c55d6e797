import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { findStoryId } from '../../core/address/ids.ts';
import { toIsoDay } from '../../core/date/calendar.ts';
import { countDays } from '../../core/timeline/count-days.ts';
import type { DayCounts, StoryCount } from '../../core/timeline/count-days.ts';
import { formatCount } from '../../core/text/count-of.ts';
import { Button } from '../ui/Button.tsx';
import styles from './CountList.module.css';
import type { TimelineChange } from './use-timeline-address.ts';
import type { Timeline } from './use-timeline.ts';

export interface CountListProps {
  readonly timeline: Timeline;
}

interface CountRow {
  readonly key: string;
  readonly name: string;
  readonly time: string;
  readonly count: number;
  /** Absent where there is nothing to choose it by. */
  readonly change?: TimelineChange;
}

const PAGE_SIZE = 60;

/** Events that are too many to be listed, as numbers: by story, or by time when there is one story. Each leads to the events themselves. */
export function CountList({ timeline }: CountListProps) {
  const { columns, rows, pathWith } = timeline;
  const [most, setMost] = useState(PAGE_SIZE);
  const counts = useMemo(() => countDays(columns, rows), [columns, rows]);
  const isByStory = counts.stories.length > 1;
  const list = isByStory ? listStories(counts, columns.stories) : listTimes(counts);
  const left = list.length - most;
  return (
    <>
      <p>
        These are too many to list at once. Choose {isByStory ? 'a story, or ' : ''}a stretch of time, to read them
        event by event.
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{isByStory ? 'Story' : 'Time'}</th>
            {isByStory && <th scope="col">Most in</th>}
            <th scope="col">Events</th>
          </tr>
        </thead>
        <tbody>
          {list.slice(0, most).map(({ key, name, time, count, change }) => (
            <tr key={key}>
              <th scope="row">{change ? <Link to={pathWith(change)}>{name}</Link> : name}</th>
              {isByStory && <td>{time}</td>}
              <td>{formatCount(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <Button onClick={() => setMost(most + PAGE_SIZE)}>Show the next {Math.min(left, PAGE_SIZE)}</Button>}
    </>
  );
}

function listStories({ nameOf, stories }: DayCounts, titles: Timeline['lanes']): readonly CountRow[] {
  const timeOf = ({ counts }: StoryCount): string => nameOf(counts.indexOf(Math.max(...counts)));
  return stories
    .toSorted((a, b) => b.count - a.count)
    .map((one) => {
      const { story = '', title = '' } = titles[one.place] ?? {};
      const id = findStoryId(story);
      const change = id === undefined ? {} : { change: { story: [id] } };
      return { key: story, name: title, time: timeOf(one), count: one.count, ...change };
    });
}

function listTimes({ bins, nameOf, all }: DayCounts): readonly CountRow[] {
  return bins.flatMap(({ begin, end }, bin) => {
    const [from, to] = [toIsoDay(begin), toIsoDay(end)];
    const count = all[bin] ?? 0;
    return count === 0 ? [] : [{ key: from, name: nameOf(bin), time: '', count, change: { from, to } }];
  });
}
