import { findWindow } from '../../core/chronicle/filter-events.ts';
import { DateRange } from '../ui/DateRange.tsx';
import type { Timeline } from './use-timeline.ts';

export interface RangeFieldsProps {
  readonly timeline: Timeline;
}

/** From and to, as fields: everything that can be dragged can be typed. */
export function RangeFields({ timeline: { data, filter, go } }: RangeFieldsProps) {
  const window = findWindow(filter);
  const begins = data.events.flatMap(({ when }) => when.begin ?? []);
  const ends = data.events.flatMap(({ when }) => when.end ?? []);
  const earliest = begins.reduce((least, day) => (day < least ? day : least), '9999-12-31');
  const latest = ends.reduce((most, day) => (day > most ? day : most), '0000-01-01');
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
