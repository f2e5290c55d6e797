import { useMemo } from 'react';
import type { EventColumns } from '../../core/chronicle/event-columns.ts';
import { findWindow } from '../../core/chronicle/filter-events.ts';
import { toIsoDay } from '../../core/date/calendar.ts';
import { NO_DAY } from '../../core/timeline/day-columns.ts';
import { DateRange } from '../ui/DateRange.tsx';
import type { Timeline } from './use-timeline.ts';

export interface RangeFieldsProps {
  readonly timeline: Timeline;
}

/** From and to, as fields: everything that can be dragged can be typed. */
export function RangeFields({ timeline: { columns, filter, go } }: RangeFieldsProps) {
  const window = findWindow(filter);
  const { earliest, latest } = useMemo(() => findSides(columns), [columns]);
  const first = window && filter.from !== undefined ? window.first : earliest;
  const last = window && filter.to !== undefined ? window.last : latest;
  return (
    <DateRange
      first={first}
      last={last}
      isLimited={window !== undefined}
      onChange={(from, to) => go({ from: from === earliest ? undefined : from, to: to === latest ? undefined : to })}
    />
  );
}

function findSides({ begin, end }: EventColumns): { readonly earliest: string; readonly latest: string } {
  const known = [...begin, ...end].filter((day) => day !== NO_DAY);
  const first = known.reduce((least, day) => Math.min(least, day), Infinity);
  const last = known.reduce((most, day) => Math.max(most, day), -Infinity);
  return known.length === 0 ? { earliest: '', latest: '' } : { earliest: toIsoDay(first), latest: toIsoDay(last) };
}
