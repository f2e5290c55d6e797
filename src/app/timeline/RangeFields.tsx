import { findWindow } from '../../core/chronicle/filter-events.ts';
import { Button } from '../ui/Button.tsx';
import styles from './RangeFields.module.css';
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
    <form
      key={`${first} ${last}`}
      className={styles.root}
      aria-label="Range of time"
      onSubmit={(event) => {
        event.preventDefault();
        const fields = new FormData(event.currentTarget);
        const [one, other] = [readDay(fields.get('from')), readDay(fields.get('to'))];
        const isTurned = one !== undefined && other !== undefined && other < one;
        const [from, to] = isTurned ? [other, one] : [one, other];
        go({ from: from === earliest ? undefined : from, to: to === latest ? undefined : to });
      }}
    >
      <label className={styles.field}>
        From
        <input type="date" name="from" defaultValue={first} />
      </label>
      <label className={styles.field}>
        To
        <input type="date" name="to" defaultValue={last} />
      </label>
      <Button isSubmit>Show this range</Button>
      {window && <Button onClick={() => go({ from: undefined, to: undefined })}>All of time</Button>}
    </form>
  );
}

function readDay(value: FormDataEntryValue | null): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
